import { useEffect, useEffectEvent, useState } from 'react';
import type { PreviewRequest } from '../../../run/preview';
import type { Session } from '../../../run/session';

/** The owners that the customers have; empty while they are not known, and where the data names none. */
export function useOwners(session: Session, request: PreviewRequest | null): string[] {
  const [owners, setOwners] = useState<string[]>([]);
  // The scheme has no say in who owns whom: the columns and their reading do.
  const key = JSON.stringify(request && { ...request, scheme: null });
  const ask = useEffectEvent(() => (request ? session.lists.owners(request) : Promise.resolve([])));
  useEffect(() => {
    if (key === 'null') return;
    let isCurrent = true;
    void ask().then(
      (found) => isCurrent && setOwners(found),
      // A sheet that cannot be graded says so where it is graded.
      () => isCurrent && setOwners([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return owners;
}
