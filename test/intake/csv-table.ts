import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { RawTableBuilder } from '../../src/intake/raw-table-builder';
import type { CellValue, RawTable } from '../../src/intake/raw-column';
import { parseDateText } from '../../src/intake/values/date-text';

const SHARED = new URL('../../../shared/data/', import.meta.url);

/**
 * A file of the shared data folder as Excel would open it: numbers and ISO dates become numbers; `undefined`, said
 * aloud, where the folder is not there.
 */
export function sharedTable(file: string, { typed }: { typed: boolean }): RawTable | undefined {
  const rows = sharedRows(file);
  if (!rows) return undefined;
  const cells: CellValue[][] = typed ? rows.map((row) => row.map(asExcelOpensIt)) : rows;
  const first = cells[1]!;
  const formats = first.map((cell, c) =>
    typeof cell === 'number' && rows[1]![c]!.includes('-') ? 'yyyy/m/d' : 'General',
  );
  const builder = new RawTableBuilder(cells.length, rows[0]!.length, 1, formats);
  const block = 20_000;
  for (let row = 0; row < cells.length; row += block) builder.addBlock(row, cells.slice(row, row + block));
  return builder.build();
}

/** The texts of such a file, headers first. */
export function sharedRows(file: string): string[][] | undefined {
  const path = new URL(file, SHARED);
  if (!existsSync(path)) {
    console.log(`left out: ../shared/data/${file} is not on this machine`);
    return undefined;
  }
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

function asExcelOpensIt(text: string): CellValue {
  if (text === '') return '';
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/.test(text)) {
    const parsed = parseDateText(text);
    if (parsed && 'day' in parsed) return parsed.day;
  }
  return text;
}
