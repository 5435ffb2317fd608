import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';

/** One indent step as left padding in Univer; the host counts by the same step. */
export const INDENT_PIXELS = 9;

/** Words of SpreadsheetML beside Univer's numbers. Justified and distributed text has no number of its own there. */
export const BORDER_WORDS: readonly (readonly [string, BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];

export const HORIZONTAL_WORDS: readonly (readonly [string, HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];

export const VERTICAL_WORDS: readonly (readonly [string, VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];

export const wordOf = <T>(
  words: readonly (readonly [string, T])[],
  value: T | null | undefined,
): string | undefined => words.find(([, number]) => number === value)?.[0];

export const numberOf = <T>(
  words: readonly (readonly [string, T])[],
  word: string | undefined,
): T | undefined => words.find(([name]) => name === word)?.[1];
