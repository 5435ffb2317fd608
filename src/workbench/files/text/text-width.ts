const NARROW = 7;
const WIDE = 13;
const PADDING = 12;
const LEAST = 64;
const MOST = 260;

/** Pixels a text takes in a column at the default font; Chinese characters are about twice as wide. */
export function textWidth(text: string): number {
  let width = PADDING;
  for (const character of text.slice(0, 60)) width += character > '\u2e80' ? WIDE : NARROW;
  return Math.min(MOST, Math.max(LEAST, width));
}
