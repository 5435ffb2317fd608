import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(max-width: 260px)');
const subscribe = (changed: () => void) => {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** The pane has no room for a label beside its field, as at 200 % zoom. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
