/** Sizes of texts in points, counted by the widths of Calibri's letters: nothing can be measured in a worker or a test. */

/** Parts of the font size; Calibri and its stand-in Carlito have the same widths. */
const LETTER = 0.52;
const WIDE_LETTER = 1.02;
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI'|.,:;!`", 0.27],
  ['ftr()[]{}/\\-"*', 0.36],
  [' ', 0.23],
  ['mwMWN%@&', 0.82],
  ['acegksvxyz', 0.46],
  ['ABCDEFGHJKLOPQRSTUVXYZ', 0.59],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
/** Fonts that stand in for Calibri, as DengXian and Arial, are wider. */
const ROOM_FOR_OTHER_FONTS = 1.05;

const FONT_SIZE = 10;
/** A line of Latin letters and one with Chinese characters, with their leading, in font sizes. */
const LINE = 1.3;
const WIDE_LINE = 1.4;
const ROW_PADDING = 2;
/** What a cell leaves free at both sides together. */
const CELL_PADDING = 6;
const LONGEST_MEASURED = 4_000;

const isWide = (letter: string): boolean => letter > '\u2e7f';
const HAS_WIDE = /[^\u0000-\u2e7f]/u;

function lineWidth(line: string, size: number): number {
  let width = 0;
  for (const letter of line) width += isWide(letter) ? WIDE_LETTER : (WIDTH_OF.get(letter) ?? LETTER);
  return width * size * ROOM_FOR_OTHER_FONTS;
}

const linesIn = (text: string): string[] => text.slice(0, LONGEST_MEASURED).split(/\r\n|\r|\n/);

/** Width in points of the longest line of a text. */
export const textWidth = (text: string, size = FONT_SIZE): number =>
  Math.max(...linesIn(text).map((line) => lineWidth(line, size)));

/**
 * Lines that a text takes when it is wrapped in a column of a width in points: broken after spaces and between Chinese
 * characters, a longer word wherever the line ends.
 */
export function linesOf(text: string, width: number, size = FONT_SIZE): number {
  const room = Math.max(width - CELL_PADDING, size);
  return linesIn(text).reduce((sum, line) => sum + wrappedLines(line, room, size), 0);
}

function wrappedLines(line: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const [part] of line.matchAll(/[^\u0000-\u2e7f]|[\u0000-\u001f\u0021-\u2e7f]+ *| +/gu)) {
    // The space at the end of a line hangs over.
    const own = lineWidth(part.trimEnd(), size);
    if (used > 0 && used + own > room) {
      lines++;
      used = 0;
    }
    if (own > room) {
      const full = Math.ceil(own / room) - 1;
      lines += full;
      used = own - full * room;
    } else used += lineWidth(part, size);
  }
  return lines;
}

/** Height in points of a row for a text wrapped in a width, of so many lines at most. */
export function textHeight(text: string, width: number, mostLines = Infinity, size = FONT_SIZE): number {
  const line = HAS_WIDE.test(text.slice(0, LONGEST_MEASURED)) ? WIDE_LINE : LINE;
  return Math.ceil(Math.min(mostLines, linesOf(text, width, size)) * line * size) + ROW_PADDING;
}
