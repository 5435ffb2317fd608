import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../scheme/local-text';

/** What the pane puts around every page. */
export interface PaneFrame {
  /** Whether the user came here from another page: its title then takes the focus. */
  moved: boolean;
  /** The steps of the path. */
  strip: ReactNode;
  /** The pages beside the path. */
  menu: ReactNode;
  /** What happened to the last run, above the content of the page in front. */
  notes: ReactNode;
  chooseLocale(locale: Locale): void;
}

export const PaneFrameContext = createContext<PaneFrame | null>(null);

export function usePaneFrame(): PaneFrame {
  const frame = useContext(PaneFrameContext);
  if (!frame) throw new Error('usePaneFrame outside of PaneFrameContext');
  return frame;
}
