import { useEffect, useRef, type RefObject } from 'react';
import type { Finding } from '../../intake/intake-result';

/**
 * A fix that is taken may count its finding away, and the focus with it: what is then in the finding's place gets it.
 * @param place around the list of findings
 * @returns to be told where in the list a fix was taken
 */
export function useFocusAfterFix(
  place: RefObject<HTMLElement | null>,
  findings: readonly Finding[] | undefined,
): (index: number) => void {
  const taken = useRef<number | null>(null);
  useEffect(() => {
    const index = taken.current;
    taken.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const cards = [...(place.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    (cards[Math.min(index, cards.length - 1)] ?? place.current)?.focus();
  }, [place, findings]);
  return (index) => {
    taken.current = index;
  };
}
