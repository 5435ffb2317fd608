/** Points that half a Chinese character, or one Latin letter, takes on average at size 10. */
const POINTS_PER_HALF_WIDTH = 5;
/** A size-10 line with its leading, and what a row has around its lines. */
const LINE_HEIGHT = 13;
const ROW_PADDING = 3;

/** Width in points of the longest line of a text at size 10. */
export const textWidth = (text: string): number =>
  Math.max(
    ...text
      .slice(0, 2_000)
      .split(/\r\n|\r|\n/)
      .map(halfWidths),
  ) * POINTS_PER_HALF_WIDTH;

const halfWidths = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/** Lines that a text takes when it is wrapped in a width in points; words that do not fit leave room at line ends. */
export function linesOf(text: string, width: number): number {
  const usable = Math.max(width - 6, 12) * 0.96;
  return text
    .slice(0, 4_000)
    .split(/\r\n|\r|\n/)
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((halfWidths(line) * POINTS_PER_HALF_WIDTH) / usable)),
      0,
    );
}

export const heightOf = (lines: number): number => lines * LINE_HEIGHT + ROW_PADDING;
