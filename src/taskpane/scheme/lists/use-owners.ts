import { useEffect, useState } from 'react';
import type { PreviewRequest } from '../../../run/preview';
import type { Session } from '../../../run/session';

/** The owners that the customers have; empty while they are not known, and where the data names none. */
export function useOwners(session: Session, request: PreviewRequest | null): string[] {
  const [owners, setOwners] = useState<string[]>([]);
  // The scheme has no say in who owns whom: the columns and their reading do.
  const key = request ? JSON.stringify([request.mapping, request.options]) : '';
  useEffect(() => {
    if (!request) return;
    let isCurrent = true;
    void session.lists.owners(request).then(
      (found) => isCurrent && setOwners(found),
      // A sheet that cannot be graded says so where it is graded.
      () => isCurrent && setOwners([]),
    );
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session, key]);
  return owners;
}
