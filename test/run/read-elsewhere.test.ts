import { read, utils } from '@e965/xlsx';
import { CellValueType } from '@univerjs/core';
import { expect, test } from 'vitest';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import type { Book } from '../../src/workbench/book/book';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

/** What every cell shows, formulas by their answers. */
function valuesOf(book: Book): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    book.sheets().map((sheet) => {
      const values: Record<string, unknown> = {};
      for (const [row, line] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          // A workbook keeps a truth value as a number and its kind beside it.
          const value = cell?.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell?.v;
          if (value !== undefined && value !== null && value !== '') values[`${row}:${column}`] = value;
        }
      }
      return [sheet.name, values];
    }),
  );
}

/** The same as a library that knows nothing of us reads the file. */
function valuesElsewhere(bytes: Uint8Array): Record<string, Record<string, unknown>> {
  const { Sheets, SheetNames } = read(bytes, { cellDates: false });
  return Object.fromEntries(
    SheetNames.map((name) => {
      const values: Record<string, unknown> = {};
      for (const [address, cell] of Object.entries(Sheets[name]!)) {
        if (address.startsWith('!')) continue;
        const { r, c } = utils.decode_cell(address);
        const { v, t } = cell as { v?: unknown; t: string };
        if (v !== undefined && v !== '' && t !== 'z') values[`${r}:${c}`] = v;
      }
      return [name, values];
    }),
  );
}

test('graded with lists and history and saved: another reader finds every cell; graded again, nothing differs but one more run', async () => {
  const keeping = { history: true, lists: 'all', sheet: 'rfm_data_orders' };
  const first = await openAddin(await openFile('test/data/rfm_data_orders.csv'));
  const graded = await first.grade(keeping);
  if (!graded.ok) throw new Error(graded.problem.code);
  const kinds = new Set(graded.written.map(({ what }) => what));
  expect([...kinds].sort()).toEqual(['gradedSheet', 'history', 'list', 'playbook', 'runs', 'summary']);

  const bytes = await writeXlsx(first.book.toContent());
  const here = valuesOf(first.book);
  const elsewhere = valuesElsewhere(bytes);
  expect(Object.keys(elsewhere)).toEqual(Object.keys(here));
  for (const [name, cells] of Object.entries(here)) expect(elsewhere[name], name).toEqual(cells);

  const again = await openAddin(await readWorkbook(bytes, 'graded.xlsx'));
  const before = cellsOf(again.book);
  expect(before).toEqual(cellsOf(first.book));
  const second = await again.gradeAgain({ history: true });
  expect(second).toMatchObject({ ok: true, again: { customers: { added: 0, gone: 0 } } });
  const after = cellsOf(again.book);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  // The summary tells of one more run; the history is compared row by row below.
  const grows = new Set([SUMMARY_SHEET_NAME, HISTORY_SHEET_NAME, RUNS_SHEET_NAME]);
  for (const [name, cells] of Object.entries(before)) {
    if (!grows.has(name)) expect(after[name], name).toEqual(cells);
  }
  expect(rowsOf(again.book, RUNS_SHEET_NAME).map(({ Run }) => Run)).toEqual([1, 2]);
  const past = rowsOf(again.book, HISTORY_SHEET_NAME);
  const grades = ({ Run: _, 'Run date': __, ...row }: (typeof past)[number]) => row;
  expect(past).toHaveLength(2 * 995);
  expect(past.slice(0, 995)).toEqual(rowsOf(first.book, HISTORY_SHEET_NAME));
  expect(past.slice(995).map(grades)).toEqual(past.slice(0, 995).map(grades));
}, 300_000);
