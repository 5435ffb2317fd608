import { describe, expect, test } from 'vitest';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import type { BookContent } from '../../src/workbench/book/book-content';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const keeping = { history: true, sheet: 'rfm_data_orders' } as const;
const orders = () => openFile('test/data/rfm_data_orders.csv');

/** Twenty-six customers; `later` changes what some of them have bought since. */
const customers = (later = false): BookContent =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ...Array.from({ length: 26 }, (_, row) =>
        later && row === 0
          ? [`K1`, 46_000, 30, 9000]
          : [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row * 10],
      ),
    ],
  });

const saved = async (book: { toContent(): BookContent }): Promise<BookContent> =>
  readWorkbook(await writeXlsx(book.toContent()), 'graded.xlsx');

describe('a run that keeps the history', () => {
  test('has one row per customer in a table anyone can read, and one row for the run', async () => {
    const { book, grade } = await openAddin(await orders());
    const result = await grade(keeping);
    if (!result.ok) throw new Error(result.problem.code);
    const rows = rowsOf(book, HISTORY_SHEET_NAME);
    expect(rows).toHaveLength(995);
    expect(Object.keys(rows[0]!)).toEqual(
      'Run,Run date,As of,Scheme,Version,Customer,Name,Tier,Rank,Lifecycle,Amount,Score'.split(','),
    );
    expect(rows.every((row) => row.Run === 1 && row.Scheme === 'General' && row.Version === 1)).toBe(true);
    const inTier = (name: string) => rows.filter((row) => row.Tier === name);
    for (const { name, customers: count, revenue } of result.report.tiers) {
      expect(inTier(name)).toHaveLength(count);
      expect(inTier(name).reduce((sum, row) => sum + Number(row.Amount), 0)).toBeCloseTo(revenue, 2);
    }
    expect(rowsOf(book, RUNS_SHEET_NAME)).toEqual([
      expect.objectContaining({ Run: 1, Customers: 995, Amount: 464158 }),
    ]);
    const ours = book.extras.tables.filter(({ name }) => name.startsWith('CrmTier'));
    expect(ours.map(({ name, address }) => [name, address])).toEqual([
      ['CrmTierHistory', 'A1:L996'],
      ['CrmTierRuns', 'A1:G2'],
    ]);
  });

  test('graded, saved, opened and graded again with nothing changed: no other cell differs, one more run', async () => {
    const first = await openAddin(await orders());
    await first.grade(keeping);
    const before = cellsOf(first.book);
    const again = await openAddin(await saved(first.book));
    expect((await again.grade(keeping)).ok).toBe(true);
    const after = cellsOf(again.book);
    for (const sheet of ['rfm_data_orders', 'Graded customers 客户分级']) {
      expect(after[sheet]).toEqual(before[sheet]);
    }
    const rows = rowsOf(again.book, HISTORY_SHEET_NAME);
    expect(rows).toHaveLength(2 * 995);
    const withoutRun = ({ Run: _, 'Run date': __, ...row }: (typeof rows)[number]) => row;
    expect(rows.slice(995).map(withoutRun)).toEqual(rows.slice(0, 995).map(withoutRun));
    expect(rows.slice(995).every(({ Run }) => Run === 2)).toBe(true);
    expect(rowsOf(again.book, RUNS_SHEET_NAME).map(({ Run }) => Run)).toEqual([1, 2]);
    expect(again.book.extras.tables.find(({ name }) => name === 'CrmTierHistory')!.address).toBe('A1:L1991');
  });

  test('with the history switched off, the one there is stays and is no list to grade', async () => {
    const { book, grade, session } = await openAddin(await orders());
    await grade(keeping);
    await grade({ sheet: 'rfm_data_orders' });
    expect(rowsOf(book, HISTORY_SHEET_NAME)).toHaveLength(995);
    expect((await session.findSources()).map(({ sheetName }) => sheetName)).toEqual(['rfm_data_orders']);
  });

  test('the summary of the second run tells who moved, in figures and a native chart', async () => {
    const first = await openAddin(customers());
    await first.grade({ history: true });
    const content = await saved(first.book);
    const later = customers(true).univer;
    content.univer.sheets[content.univer.sheetOrder[0]!]!.cellData![1] = {
      ...content.univer.sheets[content.univer.sheetOrder[0]!]!.cellData![1],
      ...later.sheets[later.sheetOrder[0]!]!.cellData![1],
    };
    const second = await openAddin(content);
    expect((await second.grade({ history: true, sheet: 'Customers' })).ok).toBe(true);
    const cells = Object.values(cellsOf(second.book)[SUMMARY_SHEET_NAME]!);
    expect(cells).toContain('Since the run before');
    expect(cells[cells.indexOf('Moved up') + 1]).toBeGreaterThanOrEqual(1);
    expect(second.book.extras.charts.map(({ title }) => title)).toContain('Customers by tier over time');
  });

  test('a run in Chinese and one in English tell of the same tiers', async () => {
    const { book, grade, session } = await openAddin(await orders());
    await grade({ ...keeping, locale: 'zh-CN' });
    await grade(keeping);
    expect(book.sheets().filter(({ name }) => name.startsWith('Run history'))).toHaveLength(1);
    const read = await session.readHistory('en-US', TEMPLATES.general);
    expect(read!.overview.tiers).toEqual(['A Key', 'B Preferred', 'C Standard', 'D Basic']);
    const moves = await session.transition(1, 2);
    expect(moves.stayed.customers).toBe(995);
    expect(moves.up).toEqual({ customers: 0, revenue: 0 });
  });
});

describe('what users do to the history', () => {
  const table = 'CrmTierHistory';

  test('rows they damage are set aside and counted, the others go on', async () => {
    const { grade, client, session } = await openAddin(await orders());
    await grade(keeping);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(HISTORY_SHEET_NAME);
      sheet.getRange('A2').values = [['']];
      sheet.getRange('F3').values = [['']];
      sheet.getRange('H4').values = [['VIP']];
      sheet.getRange('K5').values = [['much']];
      sheet.getRange('F6').values = [[998]];
      sheet.getRange('A7:L7').values = [Array.from({ length: 12 }, () => '')];
      await context.sync();
    });
    expect((await grade(keeping)).ok).toBe(true);
    const { overview } = (await session.readHistory('en-US', TEMPLATES.general))!;
    expect(overview.setAside.map(({ reason, rows, examples }) => [reason, rows, examples])).toEqual([
      ['no-run', 1, [1]],
      ['no-customer', 1, [2]],
      ['no-number', 1, [4]],
      ['tier-differs', 1, [3]],
    ]);
    expect(overview.runs.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('days they clear or spoil: the next run is kept, and tells by which day it compares', async () => {
    const { book, grade, client, session } = await openAddin(customers());
    await grade({ history: true });
    const write = (address: string, value: number | string) =>
      client.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(HISTORY_SHEET_NAME).getRange(address);
        cells.values = [[value]];
        await context.sync();
      });
    await write('C2', 1e12);
    for (let row = 3; row <= 27; row++) await write(`C${row}`, '');
    expect(await grade({ history: true, sheet: 'Customers' })).toMatchObject({ ok: true });
    const { overview } = (await session.readHistory('en-US', TEMPLATES.general))!;
    expect(overview.setAside).toEqual([{ reason: 'no-number', rows: 1, examples: [1] }]);
    expect(overview.runs.map(({ asOf }) => asOf)).toEqual([null, 45_026]);
    const cells = Object.values(cellsOf(book)[SUMMARY_SHEET_NAME]!).map(String);
    expect(cells.find((cell) => cell.startsWith('Run 1'))).toMatch(/^Run 1 · \d{4}-\d\d-\d\d$/);

    for (let row = 3; row <= 27; row++) await write(`B${row}`, '');
    expect(await grade({ history: true, sheet: 'Customers' })).toMatchObject({ ok: true });
    expect(Object.values(cellsOf(book)[SUMMARY_SHEET_NAME]!)).toContain('Run 1');
  });

  test.each(['B', 'C'])(
    'with column %s deleted nothing is written, and the column is named',
    async (column) => {
      const { book, grade, client } = await openAddin(customers());
      await grade({ history: true });
      await client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(HISTORY_SHEET_NAME);
        sheet.getRange(`${column}:${column}`).delete('Left');
        await context.sync();
      });
      const before = cellsOf(book);
      expect(await grade({ history: true, sheet: 'Customers' })).toMatchObject({
        ok: false,
        problem: {
          code: 'history-columns',
          place: { sheet: HISTORY_SHEET_NAME, column: { B: 'Run date', C: 'As of' }[column] },
        },
      });
      expect(cellsOf(book)).toEqual(before);
    },
  );

  test('the history sheet deleted: the numbers of runs go on where the sheet of runs stands', async () => {
    const { book, grade, client } = await openAddin(customers());
    await grade({ history: true });
    await grade({ history: true, sheet: 'Customers' });
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY_SHEET_NAME).delete();
      await context.sync();
    });
    expect((await grade({ history: true, sheet: 'Customers' })).ok).toBe(true);
    expect(rowsOf(book, RUNS_SHEET_NAME).map(({ Run }) => Run)).toEqual([1, 2, 3]);
    expect(new Set(rowsOf(book, HISTORY_SHEET_NAME).map(({ Run }) => Run))).toEqual(new Set([3]));

    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(RUNS_SHEET_NAME).delete();
      await context.sync();
    });
    expect((await grade({ history: true, sheet: 'Customers' })).ok).toBe(true);
    expect(rowsOf(book, RUNS_SHEET_NAME).map(({ Run }) => Run)).toEqual([4]);
  });

  test('moved, sorted, renamed, with a column of their own and totals: the next run is still put in its place', async () => {
    const { book, grade, client } = await openAddin(customers());
    await grade({ history: true });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(HISTORY_SHEET_NAME);
      sheet.name = 'Archive';
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C1').values = [['My note']];
      sheet.getRange('C2').values = [['watch']];
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect((await grade({ history: true, sheet: 'Customers' })).ok).toBe(true);
    expect(book.sheetNamed(HISTORY_SHEET_NAME)).toBeNull();
    const rows = rowsOf(book, 'Archive', 2);
    expect(rows).toHaveLength(52);
    expect(rows[0]!['My note']).toBe('watch');
    expect(rows[26]).toMatchObject({ Run: 2, Customer: 'K1', 'My note': null });
    expect(book.extras.tables.find(({ name }) => name === table)!.address).toBe('A3:M55');
  });

  test('a note of theirs below the table is not written over: nothing is written, and where it stands is said', async () => {
    const { book, grade, client } = await openAddin(customers());
    await grade({ history: true });
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY_SHEET_NAME).getRange('B30').values = [['checked by Li']];
      await context.sync();
    });
    const before = cellsOf(book);
    const result = await grade({ history: true, sheet: 'Customers' });
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'history-blocked', place: { sheet: HISTORY_SHEET_NAME, row: 30 } },
    });
    expect(cellsOf(book)).toEqual(before);
  });

  test('without a column that is needed nothing is written, and the column is named', async () => {
    const { book, grade, client } = await openAddin(customers());
    await grade({ history: true });
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY_SHEET_NAME).getRange('H1').values = [['Level']];
      await context.sync();
    });
    const before = cellsOf(book);
    expect(await grade({ history: true, sheet: 'Customers' })).toMatchObject({
      ok: false,
      problem: { code: 'history-columns', place: { sheet: HISTORY_SHEET_NAME, column: 'Tier' } },
    });
    expect(cellsOf(book)).toEqual(before);
  });

  test('a history that reaches the end of the sheet says how many old runs must go, and takes them out if told', async () => {
    const first = await openAddin(customers());
    await first.grade({ history: true });
    await first.grade({ history: true, sheet: 'Customers' });
    const content = await saved(first.book);
    const { sheets } = content.univer;
    const sheet = Object.values(sheets).find(({ name }) => name === HISTORY_SHEET_NAME)!;
    const down = 1_048_576 - 53 - 5;
    sheet.cellData = Object.fromEntries(
      Object.entries(sheet.cellData!).map(([row, cells]) => [Number(row) + down, cells]),
    );
    sheet.rowCount = 1_048_576;
    content.extras.tables.find(({ name }) => name === table)!.address = `A${down + 1}:L${down + 53}`;

    const { book, session } = await openAddin(content);
    const [source] = await session.findSources();
    const { recognition } = await session.read(source!);
    const request = {
      mapping: mappingFrom(recognition),
      options: { leaveOutCancelled: true },
      scheme: TEMPLATES.general,
      locale: 'en-US',
    } as const;
    const before = cellsOf(book);
    await expect(session.grade({ ...request, write: { keepHistory: true } })).rejects.toMatchObject({
      problem: { code: 'history-full', details: { runs: 1 } },
    });
    expect(cellsOf(book)).toEqual(before);

    await session.grade({ ...request, write: { keepHistory: true, leaveOldestRuns: 1 } });
    const runs = rowsOf(book, HISTORY_SHEET_NAME, down).map(({ Run }) => Run);
    expect(runs).toEqual([...Array<number>(26).fill(2), ...Array<number>(26).fill(3)]);
    expect(rowsOf(book, RUNS_SHEET_NAME).map(({ Run }) => Run)).toEqual([1, 2, 3]);
  });
});
