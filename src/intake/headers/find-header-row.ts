import { CellKind, type RawTable } from '../raw-column';
import { matchHeader } from './match-header';

/** Titles, notes and filters above a table seldom take more rows than this. */
const ROWS_LOOKED_AT = 30;

/**
 * The 0-based row that holds the headers: the one with the most known headers, and where none is known the first
 * that is nearly as wide as the table and all text. An empty table gives 0.
 */
export function findHeaderRow(table: RawTable): number {
  const rows = Math.min(table.rows, ROWS_LOOKED_AT);
  const filled: number[] = [];
  const known: number[] = [];
  const texts: number[] = [];
  for (let row = 0; row < rows; row++) {
    const seen = new Set<string>();
    let cells = 0;
    let text = 0;
    let hits = 0;
    for (const column of table.columns) {
      const kind = column.kind[row]!;
      if (kind === CellKind.empty) continue;
      const content = kind === CellKind.text ? column.texts[column.text[row]!]!.trim() : undefined;
      if (content === '') continue;
      cells++;
      // a header is a short text that stands once in its row
      if (content === undefined || content.length > 60 || seen.has(content)) continue;
      seen.add(content);
      text++;
      if (matchHeader(content)?.whole) hits++;
    }
    filled.push(cells);
    known.push(hits);
    texts.push(text);
  }
  const width = Math.max(0, ...filled);

  let best = -1;
  let bestScore = 0;
  for (let row = 0; row < rows; row++) {
    const other = filled[row]! - texts[row]!;
    // two known headers, or one in a table of two columns: a title such as "Orders" is one known word alone
    if (known[row]! < Math.min(2, width)) continue;
    const score = 3 * known[row]! + texts[row]! - 2 * other;
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (best >= 0) return belowMergedCells(table, best);

  for (let row = 0; row < rows; row++) {
    if (filled[row]! > 0 && filled[row]! >= 0.6 * width && texts[row]! === filled[row]!) return row;
  }
  const firstWide = filled.findIndex((cells) => cells > 0 && cells >= 0.6 * width);
  return Math.max(0, firstWide);
}

/**
 * Headers merged down over two rows stand in the upper one; the lower one then holds the rest, in the gaps or below
 * the groups that are merged across. Data would fill the columns of the upper headers too.
 */
function belowMergedCells(table: RawTable, row: number): number {
  if (row + 2 >= table.rows) return row;
  let gapsFilled = 0;
  let below = 0;
  for (const column of table.columns) {
    const lower = column.kind[row + 1]!;
    if (lower === CellKind.empty) continue;
    if (lower !== CellKind.text) return row;
    below++;
    const hasData = column.kind[row + 2] !== CellKind.empty;
    if (column.kind[row] === CellKind.empty && hasData) gapsFilled++;
  }
  const filled = table.columns.filter((column) => column.kind[row] !== CellKind.empty).length;
  return gapsFilled > 0 && below < filled + gapsFilled ? row + 1 : row;
}
