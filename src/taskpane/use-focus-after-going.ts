import { useEffect, useRef, type RefObject } from 'react';

/**
 * An answer may take its row out of a list, and the focus with it: the row in its place gets it, without one the list,
 * and where that is gone too the page's title, as on arrival.
 * @param list around the rows
 * @param rows selects what takes the focus in each row
 * @param shown changes with the rows
 * @returns to be told which row is answered
 */
export function useFocusAfterGoing(
  list: RefObject<HTMLElement | null>,
  rows: string,
  shown: unknown,
): (index: number) => void {
  const answered = useRef<number | null>(null);
  useEffect(() => {
    const index = answered.current;
    answered.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>(rows) ?? [])];
    (left[Math.min(index, left.length - 1)] ?? list.current ?? document.querySelector('h1'))?.focus();
  }, [list, rows, shown]);
  return (index) => {
    answered.current = index;
  };
}
