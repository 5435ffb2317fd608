import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Automation, AutomationOptions, AutomationResult } from '../../src/automation/automation';
import type { Book } from '../../src/workbench/book/book';
import type { BookContent } from '../../src/workbench/book/book-content';
import { openBook } from '../../src/workbench/book/open-node';
import { readWorkbook } from '../../src/workbench/files/read';
import { openClient } from '../../src/workbench/headless/client';
import { createHost } from '../../src/workbench/host/create-host';
import type { HostSettings } from '../../src/workbench/host/host';

const dist = path.resolve('dist/addin');

/** The built add-in over a workbook: Microsoft's client library, our host, no stand-in between them. */
export async function openAddin(content: BookContent, settings: Partial<HostSettings> = {}) {
  if (!existsSync(path.join(dist, 'automation.js'))) throw new Error('Build first: npm run build');
  const book = await openBook(content);
  const host = createHost(book, { platform: 'desktop', ...settings });
  const client = await openClient(host, {
    scripts: [path.join(dist, 'automation.js')],
    functions: path.join(dist, 'functions.json'),
  });
  const addin = client.global.crmTier as Automation;
  await addin.start('en-US');
  return {
    book,
    host,
    client,
    grade: (options: Partial<AutomationOptions> = {}): Promise<AutomationResult> =>
      addin.grade({ locale: 'en-US', ...options }),
    gradeAgain: (options?: { history?: boolean }): Promise<AutomationResult> => addin.gradeAgain(options),
    /** A session as the pane has one. */
    session: addin.createSession(),
  };
}

export const openFile = (file: string): Promise<BookContent> =>
  readWorkbook(readFileSync(file), path.basename(file));

type CellContent = string | number | boolean | null;

/** What every cell holds: sheet name → "row:column" → formula or value; styles are not in it. */
export function cellsOf(book: Book): Record<string, Record<string, CellContent>> {
  return Object.fromEntries(
    book.sheets().map((sheet) => {
      const cells: Record<string, CellContent> = {};
      for (const [row, line] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          const content = cell?.f ?? cell?.v ?? null;
          if (content !== null && content !== '') cells[`${row}:${column}`] = content;
        }
      }
      return [sheet.name, cells];
    }),
  );
}

/** A sheet's values as rows of the given columns, below the header row. */
export function rowsOf(book: Book, sheetName: string, headerRow = 0): Record<string, CellContent>[] {
  const sheet = book.sheetNamed(sheetName);
  const used = sheet?.usedRange(true);
  if (!sheet || !used) throw new Error(`No cells on ${sheetName}`);
  const at = (row: number, column: number): CellContent => sheet.cell(row, column)?.v ?? null;
  const columns = Array.from({ length: used.columns }, (_, offset) => used.column + offset);
  const rows: Record<string, CellContent>[] = [];
  for (let row = headerRow + 1; row < used.row + used.rows; row++) {
    rows.push(Object.fromEntries(columns.map((column) => [String(at(headerRow, column)), at(row, column)])));
  }
  return rows;
}

/** The rows of a sheet from the top, each as its filled cells from left to right; empty rows are left out. */
export function linesOf(book: Book, sheetName: string): CellContent[][] {
  const sheet = book.sheetNamed(sheetName);
  const used = sheet?.usedRange(true);
  if (!sheet || !used) throw new Error(`No cells on ${sheetName}`);
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from(
      { length: used.columns },
      (__, column): CellContent => sheet.cell(used.row + row, used.column + column)?.v ?? null,
    ).filter((value) => value !== null && value !== ''),
  ).filter((line) => line.length > 0);
}
