import { useEffect, useEffectEvent, useState } from 'react';
import { causeOf } from './cause-of';
import type { Failure } from './state/pane-state';

interface Answer<T> {
  /** undefined = not answered yet. */
  answer: T | undefined;
  failure: Failure | null;
}

/**
 * The answer to a question that a page asks when it opens and whenever `of` changes; the one before stays until then.
 * @param of what the question depends on; null = do not ask
 */
export function useAnswer<T>(ask: () => Promise<T>, of: string | null): Answer<T> {
  const [state, setState] = useState<Answer<T>>({ answer: undefined, failure: null });
  const asked = useEffectEvent(ask);
  useEffect(() => {
    if (of === null) return;
    let isCurrent = true;
    asked().then(
      (answer) => isCurrent && setState({ answer, failure: null }),
      (error: unknown) =>
        isCurrent && setState({ answer: undefined, failure: { during: 'reading', cause: causeOf(error) } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [of]);
  return state;
}
