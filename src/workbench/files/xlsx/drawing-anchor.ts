import type { IWorksheetData } from '@univerjs/core';

import type { ChartPart } from '../../book/book-content';
import { GRID_COLUMNS, GRID_ROWS } from '../../book/cell-range';
import {
  charactersOfPixels,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  EMU_PER_PIXEL,
  EMU_PER_POINT,
  pixelsOfCharacters,
  pointsOfPixels,
} from './lengths';
import { childOf, type XmlElement } from './xml';

/** Points from the sheet's top left corner. */
export type Box = Pick<ChartPart, 'left' | 'top' | 'width' | 'height'>;

/** What a sheet says of its columns and rows; what is hidden takes no room. */
export type Grid = Pick<
  Partial<IWorksheetData>,
  'columnData' | 'rowData' | 'defaultColumnWidth' | 'defaultRowHeight'
>;

/** The content of an xdr:twoCellAnchor before its drawing: the drawing moves and grows with the cells under it. */
export function cornersXml({ left, top, width, height }: Box, grid: Grid): string {
  const corner = (x: number, y: number): string => {
    const [column, columnOffset] = cellAt(emuOfPoints(x), GRID_COLUMNS, (i) => columnEmu(grid, i));
    const [row, rowOffset] = cellAt(emuOfPoints(y), GRID_ROWS, (i) => rowEmu(grid, i));
    return (
      `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`
    );
  };
  return `<xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(left + width, top + height)}</xdr:to>`;
}

/** Where a drawing stands, whichever of the three kinds its anchor is of. */
export function boxOf(anchor: XmlElement, grid: Grid): Box {
  // Whole EMU to the end: differences of points would carry rounding errors.
  const position = childOf(anchor, 'pos')?.attributes;
  const start = position
    ? { x: Number(position.x ?? 0), y: Number(position.y ?? 0) }
    : cornerOf(childOf(anchor, 'from'), grid);
  const size = childOf(anchor, 'ext')?.attributes;
  const end = cornerOf(childOf(anchor, 'to'), grid);
  const width = size === undefined ? end.x - start.x : Number(size.cx ?? 0);
  const height = size === undefined ? end.y - start.y : Number(size.cy ?? 0);
  return {
    left: start.x / EMU_PER_POINT,
    top: start.y / EMU_PER_POINT,
    width: width / EMU_PER_POINT,
    height: height / EMU_PER_POINT,
  };
}

const emuOfPoints = (points: number): number => Math.max(0, Math.round(points * EMU_PER_POINT));

/** A width as a reader of the file will have it: a file cannot hold every fraction of a pixel. */
function columnEmu({ columnData, defaultColumnWidth }: Grid, column: number): number {
  const data = columnData?.[column];
  if (data?.hd) return 0;
  const pixels = data?.w ?? defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  return pixelsOfCharacters(charactersOfPixels(pixels)) * EMU_PER_PIXEL;
}

/** A height as the file holds it: rounded to pixels, a drawing below many rows would stand rows too low. */
function rowEmu({ rowData, defaultRowHeight }: Grid, row: number): number {
  const data = rowData?.[row];
  if (data?.hd) return 0;
  return emuOfPoints(pointsOfPixels(data?.h ?? defaultRowHeight ?? DEFAULT_ROW_PIXELS));
}

/** The column or row in which a length from the sheet's edge ends, and how far into it. */
function cellAt(length: number, count: number, sizeOf: (index: number) => number): [number, number] {
  let rest = length;
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, 0];
}

function cornerOf(marker: XmlElement | undefined, grid: Grid): { x: number; y: number } {
  const number = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  let x = number('colOff');
  for (let column = 0; column < number('col'); column++) x += columnEmu(grid, column);
  let y = number('rowOff');
  for (let row = 0; row < number('row'); row++) y += rowEmu(grid, row);
  return { x, y };
}
