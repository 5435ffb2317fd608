import type { BookExtras } from '../book/book-content';
import { formatAddress, formatRange, parseAddress, parseRange } from '../book/address';
import type { BookSheet } from '../book/book-sheet';
import type { CellRange } from '../book/cell-range';

export type Line = 'row' | 'column';

/** Where a range stands after `by` lines were inserted (negative: deleted) at `at`; null = it is gone. */
export function shiftRange(range: CellRange, line: Line, at: number, by: number): CellRange | null {
  const start = line === 'row' ? range.row : range.column;
  const size = line === 'row' ? range.rows : range.columns;
  const [from, length] = shiftSpan(start, size, at, by);
  if (length <= 0) return null;
  return line === 'row' ? { ...range, row: from, rows: length } : { ...range, column: from, columns: length };
}

function shiftSpan(start: number, size: number, at: number, by: number): [number, number] {
  const end = start + size;
  if (by >= 0) {
    if (at <= start) return [start + by, size];
    return at < end ? [start, size + by] : [start, size];
  }
  const cutEnd = at - by;
  if (cutEnd <= start) return [start + by, size];
  if (at >= end) return [start, size];
  const cut = Math.min(cutEnd, end) - Math.max(at, start);
  return [Math.min(start, at), size - cut];
}

/** Tables, filters, names, links and charts follow their cells. */
export function shiftExtras(sheet: BookSheet, line: Line, at: number, by: number): void {
  const move = (address: string): string | null => {
    const range = parseRange(address);
    const moved = range && shiftRange(range, line, at, by);
    return moved && formatRange(moved);
  };
  const moveAll = <Part extends { sheetId: string; address: string }>(parts: Part[]): Part[] =>
    parts.flatMap((part) => {
      if (part.sheetId !== sheet.id) return [part];
      const address = move(part.address);
      return address === null ? [] : [{ ...part, address }];
    });
  sheet.book.changeExtras((extras: BookExtras) => {
    extras.tables = moveAll(extras.tables);
    extras.filters = moveAll(extras.filters);
    extras.hyperlinks = moveAll(extras.hyperlinks);
    extras.conditionalFormats = moveAll(extras.conditionalFormats);
    const moveReference = (text: string): string => {
      const parsed = parseAddress(text.replace(/^=/, ''));
      if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()))
        return text;
      const moved = shiftRange(parsed.range, line, at, by);
      const sign = text.startsWith('=') ? '=' : '';
      return moved ? sign + formatAddress(sheet.name, moved, true) : `${sign}#REF!`;
    };
    for (const name of extras.names) name.formula = moveReference(name.formula);
    for (const chart of extras.charts) {
      for (const series of chart.series) {
        series.values = moveReference(series.values);
        if (series.categories !== null) series.categories = moveReference(series.categories);
        if (series.nameRef !== null) series.nameRef = moveReference(series.nameRef);
      }
    }
  });
}
