/*
 * A file gives column widths in characters of the default font, row heights in points and drawings in English
 * Metric Units; Univer takes pixels at 96 a inch. The digits of Calibri 11 are 7 pixels wide (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;

export const pixelsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

export const charactersOfPixels = (pixels: number): number => Math.round((pixels / DIGIT_PIXELS) * 256) / 256;

export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);
export const pointsOfPixels = (pixels: number): number => pixels * 0.75;

export const EMU_PER_POINT = 12_700;
export const EMU_PER_PIXEL = 9525;

/** What Excel gives a column and a row that a file says nothing of. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
