/** Sizes of texts in pixels, counted instead of measured: there is no font to measure with outside a browser. */

/** One Latin letter and one Chinese character at 11 points. */
const LETTER = 7;
const WIDE_LETTER = 14;
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_LINE = 20;

/** Excel's rows are 1.3 times as high as their font: 15.75 points for 12, 24 for 18, 31.5 for 24. */
const LINE_PIXELS_PER_POINT = (1.3 * 4) / 3;

/** What a cell leaves free beside its text, both sides together. */
export const CELL_PADDING = 9;

/** `fontSize` in points; undefined = the default, 11. */
export const fontScale = (fontSize: number | undefined): number =>
  (fontSize ?? DEFAULT_FONT_SIZE) / DEFAULT_FONT_SIZE;

/** The height of one line, never below that of the default font. */
export const lineHeight = (fontSize: number | undefined): number =>
  Math.max(DEFAULT_LINE, Math.ceil((fontSize ?? DEFAULT_FONT_SIZE) * LINE_PIXELS_PER_POINT));

/** The width at 11 points. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++)
    width += text.charCodeAt(index) > 0x2e7f ? WIDE_LETTER : LETTER;
  return width;
}

/** How many lines a text takes in a column `width` wide, at 11 points. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(LETTER, width - CELL_PADDING);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
