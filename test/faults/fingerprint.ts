import { createHash } from 'node:crypto';
import type { Book } from '../../src/workbench/book/book';

/** What a user sees of a workbook, and what the add-in keeps in it, each sheet as a hash of its cells. */
export interface Fingerprint {
  sheets: Record<string, string>;
  charts: string[];
  tables: string[];
  names: string[];
  saved: string[];
}

/**
 * Small enough to be kept beside a workbook of half a million rows. Two that are equal show the same cells; the moment
 * of a run is left out, and so are the ids that Excel gives to sheets.
 * @param leftOut sheets that tell when a run was
 */
export function fingerprint(book: Book, leftOut: ReadonlySet<string> = new Set()): Fingerprint {
  const { charts, tables, names, customXml } = book.extras;
  const nameOf = new Map(book.sheets().map(({ id, name }) => [id, name]));
  return {
    sheets: Object.fromEntries(
      book.sheets().map(({ name, cells }) => [name, leftOut.has(name) ? '' : hashOf(cells)]),
    ),
    charts: charts.map(({ name }) => name).sort(),
    tables: tables.map(({ name, sheetId, address }) => `${name} ${nameOf.get(sheetId)} ${address}`).sort(),
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    saved: customXml
      .map(({ xml }) => hashOfText(xml.replace(/\\?"(ranAt|checksum|sheetId)\\?":\\?"[^"]*"/g, '')))
      .sort(),
  };
}

type Cells = Book extends { sheets(): { cells: infer C }[] } ? C : never;

function hashOf(cells: Cells): string {
  const hash = createHash('sha1');
  for (const [row, line] of Object.entries(cells)) {
    let text = '';
    for (const [column, cell] of Object.entries(line ?? {})) {
      const content = cell?.f ?? cell?.v ?? null;
      if (content !== null && content !== '') text += `${column}=${typeof content}${content}\u0000`;
    }
    if (text !== '') hash.update(`${row}:${text}\n`);
  }
  return hash.digest('hex');
}

const hashOfText = (text: string): string => createHash('sha1').update(text).digest('hex');

/** In which of their parts two differ, in words for whoever mends it. */
export function differences(one: Fingerprint, other: Fingerprint): string[] {
  const sheets = new Set([...Object.keys(one.sheets), ...Object.keys(other.sheets)]);
  const parts = ['charts', 'tables', 'names', 'saved'] as const;
  return [
    ...[...sheets].filter((name) => one.sheets[name] !== other.sheets[name]).map((name) => `sheet ${name}`),
    ...parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part])),
  ];
}
