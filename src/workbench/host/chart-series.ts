import type { ChartPart } from '../book/book-content';
import { formatAddress } from '../book/address';
import type { CellRange } from '../book/cell-range';
import { valueOf } from './cell-value';
import type { RangeReference } from './range-reference';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';
export type SeriesPart = ChartPart['series'][number];

/**
 * The series that Excel finds in a range: one for each column (or row) of numbers,
 * named by a first line of texts, over categories in a first line of texts.
 */
export function seriesOf(source: RangeReference, by: SeriesBy): SeriesPart[] {
  const { sheet, range } = source;
  const columns = by === 'Columns' || (by === 'Auto' && range.rows >= range.columns);
  const along = columns ? range.rows : range.columns;
  const across = columns ? range.columns : range.rows;
  const at = (index: number, place: number): ReturnType<typeof valueOf> =>
    valueOf(
      columns
        ? sheet.cell(range.row + place, range.column + index)
        : sheet.cell(range.row + index, range.column + place),
    );
  const isLabel = (value: ReturnType<typeof valueOf>): boolean => typeof value === 'string';
  // The corner counts as a label when it is empty.
  const hasNames = along > 1 && every(across > 1 ? 1 : 0, across, (index) => isLabel(at(index, 0)));
  const hasCategories = across > 1 && every(hasNames ? 1 : 0, along, (place) => isLabel(at(0, place)));
  const first = hasNames ? 1 : 0;
  const line = (index: number, from: number, length: number): CellRange =>
    columns
      ? { row: range.row + from, column: range.column + index, rows: length, columns: 1 }
      : { row: range.row + index, column: range.column + from, rows: 1, columns: length };
  const reference = (cells: CellRange): string => formatAddress(sheet.name, cells, true);
  const series: SeriesPart[] = [];
  for (let index = hasCategories ? 1 : 0; index < across; index++) {
    const name = hasNames ? at(index, 0) : '';
    series.push({
      name: name === '' ? null : String(name),
      nameRef: hasNames ? reference(line(index, 0, 1)) : null,
      categories: hasCategories ? reference(line(0, first, along - first)) : null,
      values: reference(line(index, first, along - first)),
      color: null,
    });
  }
  return series;
}

function every(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index++) if (!test(index)) return false;
  return from < to;
}
