import { describe, expect, test } from 'vitest';
import { HISTORY_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

type Addin = Awaited<ReturnType<typeof openAddin>>;

const customers = () =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
      ...Array.from({ length: 30 }, (_, row) => [
        `K${row + 1}`,
        45_000 + row * 9,
        1 + (row % 6),
        100 + row * 40,
      ]),
    ],
  });
const orders = () => openFile('test/data/rfm_data_orders.csv');
/** Few enough to refuse many syncs in turn. */
const fewOrders = () =>
  contentFromRows({
    Orders: [
      ['Customer ID', 'Order Date', 'Amount'],
      ...Array.from({ length: 90 }, (_, row) => [`K${row % 30}`, 45_000 + row * 5, 20 + ((row * 7) % 90)]),
    ],
  });
const GRADED = 'Graded customers 客户分级';

/** The workbook as a user sees it, with what we save in it. */
const seen = ({ book }: Addin) => ({
  cells: cellsOf(book),
  charts: book.extras.charts.map(({ title }) => title).toSorted(),
  // Sheets that are drawn again bring their tables back last.
  tables: book.extras.tables.map(({ name, address }) => `${name} ${address}`).toSorted(),
  saved: book.extras.customXml.map(({ xml }) => (/<crmTier xmlns="([^"]*)"/.exec(xml) ?? [])[1]).sort(),
});

/** Names of tables are given when all is taken back: one refused then leaves the name that Excel gave. */
const unnamed = ({ tables, ...rest }: ReturnType<typeof seen>) => ({
  ...rest,
  tables: tables.map((table) => table.replace(/^\S+ /, '')).toSorted(),
});

/** Each workbook was graded at its own time of day. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' && !Number.isInteger(part) && Math.abs(part - serialNow()) < 1
      ? 'just now'
      : part,
  );
const serialNow = (): number => (Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;

const undo = async ({ session }: Addin): Promise<void> => {
  const preview = await session.previewUndo();
  await session.undoRun(preview!.ranAt);
};

const reopened = async ({ book }: Addin): Promise<Addin> =>
  openAddin(await readWorkbook(await writeXlsx(book.toContent()), 'graded.xlsx'));

describe.each([
  ['a customer list', customers, 'Customers'],
  ['an order list', orders, 'rfm_data_orders'],
] as const)('%s', (_, content, sheet) => {
  test('the only run taken back: the workbook is as it was before it', async () => {
    const addin = await openAddin(await content());
    const before = seen(addin);
    await addin.grade({ history: true });
    await undo(addin);
    expect(seen(addin)).toEqual(before);
    expect(await addin.session.previewUndo()).toBeNull();
    await expect(addin.session.undoRun(null)).rejects.toMatchObject({ problem: { code: 'undo-nothing' } });
  });

  test('runs taken back one after the other, each leaves the workbook as the run before left it', async () => {
    const addin = await openAddin(await content());
    const levels = [seen(addin)];
    for (const [template, locale] of [
      ['general', 'en-US'],
      ['retail', 'zh-CN'],
      ['e-commerce', 'en-US'],
    ] as const) {
      expect((await addin.grade({ sheet, template, locale, history: true })).ok).toBe(true);
      levels.push(seen(addin));
    }
    for (const level of levels.reverse().slice(1)) {
      await undo(addin);
      expect(seen(addin)).toEqual(level);
    }
  });
});

test('a list that nobody was on any more comes back when the run that took it away is taken back', async () => {
  const addin = await openAddin(customers());
  const slipping = 'Slipping 即将流失';
  const list = async (asOf: string) => {
    const result = await addin.grade({ lists: 'slipping', asOf });
    expect(result.ok).toBe(true);
    return seen(addin);
  };
  const first = await list('2024-03-01');
  expect(first.cells[slipping]).toBeDefined();
  const second = await list('2026-06-01');
  expect(second.cells[slipping]).toBeUndefined();
  const preview = await addin.session.previewUndo();
  expect(preview!.parts).toContainEqual({ what: 'list', sheetName: slipping, columns: 0, fate: 'restored' });
  await undo(addin);
  expect(seen(addin)).toEqual(first);
  await undo(addin);
  expect(seen(addin).cells[slipping]).toBeUndefined();
});

describe('whichever sync of taking back fails, the run stands as it stood or is taken back', () => {
  test.each([
    ['a customer list', customers, 'Customers'],
    ['an order list', fewOrders, 'Orders'],
  ] as const)(
    '%s',
    async (_, content, sheet) => {
      const open = async () => {
        const addin = await openAddin(content());
        await addin.grade({ sheet, history: true });
        await addin.grade({ sheet, history: true, template: 'retail' });
        return addin;
      };
      // One that fails leaves the workbook as it was: the next is tried on the same, as a user would.
      let addin = await open();
      let before = seen(addin);
      let complete: typeof before | undefined;
      for (let sync = 1, reached = true; reached; sync++) {
        const { host, session } = addin;
        const { ranAt } = (await session.previewUndo())!;
        host.faults.push({ sync: host.syncs + sync, refuse: 'GeneralException' });
        const last = host.syncs + sync;
        const ok = await session.undoRun(ranAt).then(
          () => true,
          () => false,
        );
        reached = host.syncs >= last;
        if (!ok) expect(seen(addin), `sync ${sync}`).toEqual(before);
        else {
          complete ??= seen(addin);
          expect(timeless(unnamed(seen(addin))), `sync ${sync}`).toEqual(timeless(unnamed(complete)));
          if (reached) before = seen((addin = await open()));
        }
      }
      expect(complete).toBeDefined();
    },
    600_000,
  );
});

describe('what users did since the run', () => {
  test('their edits in our columns are counted, their own columns stay, grades go back beside the right customers', async () => {
    const addin = await openAddin(customers());
    await addin.grade();
    const first = new Map(rowsOf(addin.book, 'Customers').map((row) => [row['Customer ID'], row.Tier]));
    await addin.grade({ sheet: 'Customers', template: 'retail' });
    await addin.client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Customers');
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('B1:B3').values = [['Call'], ['Monday'], ['Friday']];
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5').values = [['K99']];
      sheet.getRange('F3').values = [['mine']];
      sheet.getRange('G4').values = [['mine too']];
      await context.sync();
    });
    const preview = await addin.session.previewUndo();
    expect(preview).toMatchObject({ before: 'session', edits: { cells: 2, known: 'all' } });
    expect(preview!.parts.map(({ what, fate }) => [what, fate])).toEqual([
      ['columns', 'restored'],
      ['summary', 'restored'],
      ['playbook', 'restored'],
    ]);
    await addin.session.undoRun(preview!.ranAt);
    const rows = rowsOf(addin.book, 'Customers');
    expect(rows.slice(0, 2).map(({ Call }) => Call)).toEqual(['Monday', 'Friday']);
    expect(rows.find((row) => row['Customer ID'] === 'K99')!.Tier).toBeNull();
    for (const row of rows.filter((each) => each['Customer ID'] !== 'K99')) {
      expect(row.Tier).toBe(first.get(row['Customer ID']!));
    }
  });

  test('cells of their own on our sheets stay: the sheet is emptied of ours and not deleted', async () => {
    const addin = await openAddin(await orders());
    await addin.grade();
    await addin.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(GRADED).getRange('P5').values = [['call on Monday']];
      context.workbook.worksheets.getItem(SUMMARY_SHEET_NAME).getRange('Z3').values = [['for the board']];
      await context.sync();
    });
    expect((await addin.session.previewUndo())!.parts.map(({ fate }) => fate)).toEqual([
      'cleared',
      'cleared',
      'removed',
    ]);
    await undo(addin);
    const cells = cellsOf(addin.book);
    expect(cells[GRADED]).toEqual({ '4:15': 'call on Monday' });
    expect(cells[SUMMARY_SHEET_NAME]).toEqual({ '2:25': 'for the board' });
  });

  test('a run that a colleague made meanwhile is not taken back unseen', async () => {
    const addin = await openAddin(customers());
    await addin.grade();
    const preview = await addin.session.previewUndo();
    await addin.grade({ sheet: 'Customers' });
    const before = seen(addin);
    await expect(addin.session.undoRun(preview!.ranAt)).rejects.toMatchObject({
      problem: { code: 'undo-changed' },
    });
    expect(seen(addin)).toEqual(before);
  });
});

describe('saved and opened again', () => {
  test.each([
    ['a customer list', customers, 'Customers', 'Customers', 'Customer ID'],
    ['an order list', orders, 'rfm_data_orders', GRADED, 'Customer'],
  ] as const)(
    '%s: what the run added goes, the grades of the run before come back from the history',
    async (_, content, sheet, graded, key) => {
      const first = await openAddin(await content());
      await first.grade({ history: true });
      const before = rowsOf(first.book, graded);
      await first.grade({ sheet, history: true, template: 'retail' });
      const addin = await reopened(first);
      await addin.client.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(graded);
        const header = cells.getUsedRange(true).getRow(0);
        header.load('values,columnIndex');
        await context.sync();
        const tier = (header.values[0] as string[]).indexOf('Tier');
        cells.getRangeByIndexes(4, tier, 1, 1).values = [['by hand']];
        await context.sync();
      });
      const preview = await addin.session.previewUndo();
      expect(preview).toMatchObject({ before: 'history', edits: { cells: 1, known: 'history' } });
      await addin.session.undoRun(preview!.ranAt);

      const rows = rowsOf(addin.book, graded);
      const graded0 = ({ Tier, Lifecycle, Score, ...row }: (typeof rows)[number]) => [
        row[key],
        Tier,
        Lifecycle,
        Score,
      ];
      expect(rows.map(graded0)).toEqual(before.map(graded0));
      expect(new Set(rowsOf(addin.book, HISTORY_SHEET_NAME).map(({ Run }) => Run))).toEqual(new Set([1]));
      expect(addin.book.sheetNamed(SUMMARY_SHEET_NAME)).toBeNull();
      // The run before is the workbook's run again: its columns are known, and filled by the next run.
      expect((await addin.grade({ sheet })).ok).toBe(true);
      expect(rowsOf(addin.book, graded)).toEqual(before);
    },
  );

  test('without history only removal is possible, and that is what is said and done', async () => {
    const first = await openAddin(customers());
    const before = cellsOf(first.book);
    await first.grade();
    await first.grade({ sheet: 'Customers', template: 'retail' });
    const addin = await reopened(first);
    expect(await addin.session.previewUndo()).toMatchObject({ before: 'nowhere', edits: null });
    await undo(addin);
    expect(cellsOf(addin.book)).toEqual(before);
  });
});

test.each([
  ['a customer list', customers, 'Customers'],
  ['the sheet of graded customers', fewOrders, GRADED],
  ['the history', customers, HISTORY_SHEET_NAME],
])(
  '%s is protected: undo says so, nothing changes, and it works without the protection',
  async (_, content, name) => {
    const addin = await openAddin(await content());
    const sheet = addin.book.sheets()[0]!.name;
    expect((await addin.grade({ sheet, history: true })).ok).toBe(true);
    expect((await addin.grade({ sheet, history: true, asOf: '2024-06-01' })).ok).toBe(true);
    const protect = (wanted: boolean) =>
      addin.client.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const before = seen(addin);
    await expect(undo(addin)).rejects.toMatchObject({
      problem: { code: 'sheet-protected', place: { sheet: name } },
    });
    expect(unnamed(seen(addin))).toEqual(unnamed(before));
    await protect(false);
    await undo(addin);
    await undo(addin);
    expect(addin.book.sheets().map((each) => each.name)).toEqual([sheet]);
  },
);
