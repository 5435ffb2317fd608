import type { CopySheet, PersonalKind } from './copy-content';
import { personalKind } from './personal-headers';

/** Headers are looked for in the first rows where the sheet does not say where they stand. */
const HEADER_ROWS = 15;

/** A column of the graded list is free text when its texts are long and hardly any comes twice. */
const LONG = 18;
const DISTINCT = 0.5;
const ENOUGH = 5;

/** Columns of a sheet that hold something personal, with the first row below their header. */
export function personalColumns(sheet: CopySheet): Map<number, { kind: PersonalKind; from: number }> {
  const found = new Map<number, { kind: PersonalKind; from: number }>();
  const width = sheet.cells[0]?.length ?? 0;
  const rows = sheet.headerRow === null ? HEADER_ROWS : sheet.headerRow + 1;
  for (let column = 0; column < width; column++) {
    const meant = sheet.known.get(column);
    if (meant === 'id') continue;
    if (meant !== undefined) {
      found.set(column, { kind: meant, from: (sheet.headerRow ?? -1) + 1 });
      continue;
    }
    if (sheet.ours !== 'all' && sheet.ours.has(column)) continue;
    for (let row = sheet.headerRow ?? 0; row < Math.min(rows, sheet.cells.length); row++) {
      const header = sheet.cells[row]![column];
      const kind = typeof header === 'string' ? personalKind(header) : undefined;
      if (kind === undefined) continue;
      found.set(column, { kind, from: row + 1 });
      break;
    }
    if (!found.has(column) && sheet.known.size > 0 && isFreeText(sheet, column)) {
      found.set(column, { kind: 'text', from: (sheet.headerRow ?? 0) + 1 });
    }
  }
  return found;
}

function isFreeText({ cells, headerRow, ours }: CopySheet, column: number): boolean {
  if (ours === 'all') return false;
  const distinct = new Set<string>();
  let filled = 0;
  let characters = 0;
  for (const line of cells.slice((headerRow ?? 0) + 1)) {
    const cell = line[column];
    if (typeof cell !== 'string' || cell === '') continue;
    filled++;
    distinct.add(cell);
    // A Chinese character says as much as two letters.
    for (const character of cell) characters += character > '\u2e7f' ? 2 : 1;
  }
  return filled >= ENOUGH && characters / filled >= LONG && distinct.size / filled >= DISTINCT;
}
