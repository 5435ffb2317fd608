import { useEffect, useState } from 'react';
import type { GradeCounts } from '../../grading/grade-counts';
import type { PreviewRequest } from '../../run/preview';
import type { Session } from '../../run/session';
import { causeOf } from '../cause-of';
import { latest } from '../latest';
import type { Failure } from '../state/pane-state';

export interface Counts {
  /** Of the request before, until the newest answer is there; null = none yet. */
  counts: GradeCounts | null;
  /** The request that `counts` answers. */
  of: PreviewRequest | null;
  failure: Failure | null;
}

/**
 * What the request would give, counted as it changes: may be asked with every step of a slider.
 * @param request memoised; null = nothing to count yet
 */
export function useCounts(session: Session, request: PreviewRequest | null): Counts {
  const [answer, setAnswer] = useState<Counts>({ counts: null, of: null, failure: null });
  const [ask] = useState(() => latest((question: PreviewRequest) => session.preview.counts(question)));
  useEffect(() => {
    if (!request) return;
    // Answers come in the order of their questions: each is shown, also while newer questions wait.
    ask(request).then(
      (counts) => counts && setAnswer({ counts, of: request, failure: null }),
      (error: unknown) =>
        setAnswer({ counts: null, of: request, failure: { during: 'checking', cause: causeOf(error) } }),
    );
  }, [ask, request]);
  return answer;
}
