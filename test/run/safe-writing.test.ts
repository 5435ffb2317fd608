import { expect, test } from 'vitest';
import type { Book } from '../../src/workbench/book/book';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { gradeColumns } from './grade-columns';
import { cellsOf, openAddin, rowsOf } from './open-addin';

const HEADERS = ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'];
const OURS = ['Tier', 'Lifecycle', 'Tags', 'R', 'F', 'M', 'RFM', 'Segment', 'Score'];
const line = (row: number): PlainCell[] => [
  `K${row + 1}`,
  45_000 + ((row * 37) % 400),
  1 + ((row * 7) % 12),
  50 + row * 13,
];
const list = (count: number): PlainCell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, row) => line(row)),
];
const customers = (count = 40) => contentFromRows({ Customers: list(count) });

type Addin = Awaited<ReturnType<typeof openAddin>>;
const onSheet = (
  { client }: Addin,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> =>
  client.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Customers'), context);
    await context.sync();
  });
const headersOf = (book: Book) => Object.keys(rowsOf(book, 'Customers')[0]!);
const tiers = (book: Book, header = 'Tier') =>
  Object.fromEntries(rowsOf(book, 'Customers').map((row) => [String(row['Customer ID']), row[header]]));
const marks = (book: Book) => book.extras.names.map(({ name }) => name);

/** Syncs of a whole run, and what a plain run writes. */
async function plainRun(count = 40) {
  const addin = await openAddin(customers(count));
  const start = addin.host.syncs;
  expect((await addin.grade()).ok).toBe(true);
  return { syncs: addin.host.syncs - start, tiers: tiers(addin.book) };
}

/**
 * The user acts once, before each sync of a run in turn. Afterwards either every customer has its own grade, by the
 * list as it was or as it became, or nothing of ours stands there; the user's own cells are as the user left them.
 */
async function actAtEachSync(act: (book: Book) => void) {
  const plain = await openAddin(customers(12));
  const start = plain.host.syncs;
  expect(await gradeColumns(plain)).toBeUndefined();
  const syncs = plain.host.syncs - start;
  const changed = await openAddin(customers(12));
  act(changed.book);
  const own = rowsOf(changed.book, 'Customers').map((row) => Object.values(row));
  await gradeColumns(changed);
  const outcomes = new Set<string>();
  for (let sync = 1; sync <= syncs; sync++) {
    const addin = await openAddin(customers(12));
    addin.host.faults.push({ sync: addin.host.syncs + sync, act });
    const refusal = await gradeColumns(addin);
    const rows = rowsOf(addin.book, 'Customers');
    const users = rows.map((row) => Object.entries(row).filter(([header]) => !OURS.includes(header)));
    expect(
      users.map((row) => row.map(([, cell]) => cell)),
      `sync ${sync}`,
    ).toEqual(own);
    if (refusal === undefined) {
      const written = tiers(addin.book);
      const asItWas = tiers(plain.book);
      const before = Object.fromEntries(Object.keys(written).map((id) => [id, asItWas[id] ?? null]));
      expect([before, tiers(changed.book)], `sync ${sync}`).toContainEqual(written);
      outcomes.add('written');
    } else {
      expect(refusal, `sync ${sync}`).toBe('cells-changed');
      expect(rows.flatMap((row) => Object.keys(row)).filter((header) => OURS.includes(header))).toEqual([]);
      expect(marks(addin.book), `sync ${sync}`).toEqual([]);
      outcomes.add(refusal);
    }
  }
  return outcomes;
}

test('a column inserted at any moment of a run is never written into', async () => {
  const outcomes = await actAtEachSync((book) => book.sheetNamed('Customers')!.facade.insertColumns(1, 1));
  expect(outcomes).toContain('written');
}, 300_000);

test('a row inserted among the customers at any moment: the right grades, or none', async () => {
  const outcomes = await actAtEachSync((book) => book.sheetNamed('Customers')!.facade.insertRows(6, 1));
  expect(outcomes).toContain('cells-changed');
}, 300_000);

test('a row deleted at any moment: the right grades, or none', async () => {
  const outcomes = await actAtEachSync((book) => book.sheetNamed('Customers')!.facade.deleteRows(4, 1));
  expect(outcomes).toContain('cells-changed');
}, 300_000);

test.each([0.75, 0.9])(
  'a row inserted with %d of the run done, while the summary is written',
  async (share) => {
    const plain = await plainRun(12);
    const addin = await openAddin(customers(12));
    addin.host.faults.push({
      sync: addin.host.syncs + Math.floor(plain.syncs * share),
      act: (book) => void book.sheetNamed('Customers')!.facade.insertRows(6, 1),
    });
    expect((await addin.grade()).ok).toBe(true);
    expect(tiers(addin.book)).toEqual({ ...plain.tiers, null: null });
  },
);

test('columns of ours that were moved apart, renamed or shifted are written over where they stand', async () => {
  const addin = await openAddin(customers());
  await addin.grade();
  const before = tiers(addin.book);
  await onSheet(addin, (sheet) => {
    // A column of the user's between ours, another before everything, and another header for the tier.
    sheet.getRange('H:H').insert('Right');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('F1').values = [['Our class']];
    sheet.getRange('I1:I3').values = [['Notes'], ['call'], ['write']];
  });
  const cells = cellsOf(addin.book).Customers;
  expect((await addin.grade()).ok).toBe(true);
  expect(cellsOf(addin.book).Customers).toEqual(cells);
  expect(tiers(addin.book, 'Our class')).toEqual(before);
});

test('a column of ours that the user has filled with something else is left alone', async () => {
  const addin = await openAddin(customers(20));
  await addin.grade();
  await onSheet(addin, (sheet) => {
    sheet.getRange('E1:E21').values = [['Grade by hand'], ...Array.from({ length: 20 }, () => ['mine'])];
  });
  expect((await addin.grade()).ok).toBe(true);
  const rows = rowsOf(addin.book, 'Customers');
  expect(new Set(rows.map((row) => row['Grade by hand']))).toEqual(new Set(['mine']));
  for (const row of rows) expect(row.Tier).toMatch(/^[ABCD] /);
});

test("a user's formula in a column of ours stays, and so do those beside it", async () => {
  const addin = await openAddin(customers(20));
  await addin.grade();
  await onSheet(addin, (sheet) => {
    sheet.getRange('E5').formulas = [['=UPPER("kept")']];
    sheet.getRange('N2:N3').formulas = [['=M2*2'], ['=E3&"!"']];
  });
  await addin.host.settled();
  const cells = cellsOf(addin.book).Customers;
  expect((await addin.grade()).ok).toBe(true);
  expect(cellsOf(addin.book).Customers).toEqual(cells);
});

test('a run that fails gives formulas in our columns back as formulas', async () => {
  const probe = await openAddin(customers(20));
  await probe.grade();
  const start = probe.host.syncs;
  await probe.grade();
  const addin = await openAddin(customers(20));
  await addin.grade();
  await onSheet(addin, (sheet) => {
    sheet.getRange('E5').formulas = [['=UPPER("kept")']];
    sheet.getRange('F6').values = [["'=not a formula"]];
  });
  const before = cellsOf(addin.book);
  addin.host.faults.push({
    // The columns are written by then, the summary is not.
    sync: addin.host.syncs + Math.floor((probe.host.syncs - start) * 0.75),
    refuse: 'GeneralException',
  });
  expect((await addin.grade({ locale: 'zh-CN' })).ok).toBe(false);
  expect(cellsOf(addin.book)).toEqual(before);
});

/** The tables on the user's own sheet. */
const listTables = (book: Addin['book']): string[] =>
  book.extras.tables
    .filter(({ sheetId }) => sheetId === book.sheetNamed('Customers')?.id)
    .map(({ address }) => address);

test('a table grows over the grades, its totals row stays its last, and sorting takes them along', async () => {
  const addin = await openAddin(customers(10));
  await onSheet(addin, (sheet) => {
    sheet.getRange('A12:D12').values = [['Total', '', '', 1085]];
    const table = sheet.tables.add('A1:D12', true);
    table.name = 'Customers';
    table.showTotals = true;
  });
  expect((await addin.grade()).ok).toBe(true);
  expect(listTables(addin.book)).toEqual(['A1:M12']);
  expect(addin.book.sheetNamed('Customers')!.cell(11, 4)?.v ?? '').toBe('');
  expect(Object.values(tiers(addin.book)).filter(Boolean)).toHaveLength(10);
});

test('a run that fails leaves the table as wide as it was', async () => {
  const plain = await plainRun(10);
  const addin = await openAddin(customers(10));
  await onSheet(addin, (sheet) => void sheet.tables.add('A1:D11', true));
  addin.host.faults.push({
    sync: addin.host.syncs + Math.floor(plain.syncs * 0.75),
    refuse: 'GeneralException',
  });
  expect((await addin.grade()).ok).toBe(false);
  expect(listTables(addin.book)).toEqual(['A1:D11']);
  expect(headersOf(addin.book)).toEqual(HEADERS);
});

test('a table with cells of the user right of it keeps its width: the grades stand right of everything', async () => {
  const addin = await openAddin(customers(10));
  await onSheet(addin, (sheet) => {
    sheet.tables.add('A1:D11', true);
    sheet.getRange('F1:F2').values = [['Notes'], ['call']];
  });
  expect((await addin.grade()).ok).toBe(true);
  expect(listTables(addin.book)).toEqual(['A1:D11']);
  expect(addin.book.sheetNamed('Customers')!.cell(0, 6)?.v).toBe('Tier');
});

test('rows hidden by a filter get their grades as well', async () => {
  const plain = await plainRun(20);
  const addin = await openAddin(customers(20));
  await onSheet(addin, (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:D21'));
    sheet.getRange('A3:A9').rowHidden = true;
  });
  expect((await addin.grade()).ok).toBe(true);
  expect(tiers(addin.book)).toEqual(plain.tiers);
});

test('a protected sheet is refused with its name, and nothing is written', async () => {
  const addin = await openAddin(customers(10));
  await onSheet(addin, (sheet) => sheet.protection.protect());
  const before = cellsOf(addin.book);
  const result = await addin.grade();
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'sheet-protected', place: { sheet: 'Customers' } },
  });
  expect(cellsOf(addin.book)).toEqual(before);
  expect(marks(addin.book)).toEqual([]);
});

test('a workbook whose structure is protected: columns are written, sheets are refused for what they are', async () => {
  const addin = await openAddin(customers(10));
  const protect = (wanted: boolean) =>
    addin.client.Excel.run(async (context) => {
      const { protection } = context.workbook;
      if (wanted) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  const refused = { problem: { code: 'structure-protected' } };
  await protect(true);
  const before = cellsOf(addin.book);
  expect(await addin.grade()).toMatchObject({ ok: false, ...refused });
  expect(cellsOf(addin.book)).toEqual(before);
  expect(await gradeColumns(addin, { summary: false })).toBeUndefined();

  await protect(false);
  expect((await addin.grade()).ok).toBe(true);
  const graded = cellsOf(addin.book);
  await protect(true);
  const preview = await addin.session.previewUndo();
  await expect(addin.session.undoRun(preview!.ranAt)).rejects.toMatchObject(refused);
  await expect(addin.session.dropSheets()).rejects.toMatchObject(refused);
  expect(cellsOf(addin.book)).toEqual(graded);
  await protect(false);
  await addin.session.undoRun(preview!.ranAt);
  expect(addin.book.sheets()).toHaveLength(1);
});

test('merged cells in our columns are refused with their address, and nothing is written', async () => {
  const addin = await openAddin(customers(10));
  await addin.grade();
  await onSheet(addin, (sheet) => sheet.getRange('E4:E6').merge(false));
  const before = cellsOf(addin.book);
  const result = await addin.grade();
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'cells-merged', place: { sheet: 'Customers', column: 'E4:E6' } },
  });
  expect(cellsOf(addin.book)).toEqual(before);
});

test('a formula that spills beside the list keeps its room', async () => {
  const addin = await openAddin(customers(10));
  await onSheet(addin, (sheet) => {
    sheet.getRange('F1').formulas = [['=SEQUENCE(3,2)']];
  });
  await addin.host.settled();
  expect((await addin.grade()).ok).toBe(true);
  await addin.host.settled();
  const shown = await addin.client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Customers').getRange('F1:H3');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(shown.map((row) => row.slice(0, 2))).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(shown[0]![2]).toBe('Tier');
});

test('panes frozen by the user, and its own freeze on our sheet, stay', async () => {
  const addin = await openAddin(
    contentFromRows({
      Orders: [
        ['Customer ID', 'Order ID', 'Order Date', 'Amount'],
        ...Array.from({ length: 30 }, (_, row) => [`K${row % 12}`, `O${row}`, 45_000 + row, 10 + row]),
      ],
    }),
  );
  await addin.grade();
  const frozen = () =>
    addin.client.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Graded customers 客户分级')
        .freezePanes.getLocationOrNullObject();
      range.load('address');
      await context.sync();
      return range.address.replace(/^.*!/, '');
    });
  await addin.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Graded customers 客户分级');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
    await context.sync();
  });
  const before = await frozen();
  expect((await addin.grade({ sheet: 'Orders' })).ok).toBe(true);
  expect(await frozen()).toBe(before);
});

test('two people grade the same workbook: the one who comes second takes back and is told', async () => {
  const first = await openAddin(customers(12));
  await first.grade();
  const start = first.host.syncs;
  const theirs = first.book.extras.customXml[0]!.xml.replace('"rows":12', '"rows":13');
  await first.grade();
  const syncs = first.host.syncs - start;

  const addin = await openAddin(customers(12));
  await addin.grade();
  const before = cellsOf(addin.book);
  addin.host.faults.push({
    sync: addin.host.syncs + Math.floor(syncs / 2),
    act: (book) => book.changeExtras((extras) => (extras.customXml[0] = { id: '{other}', xml: theirs })),
  });
  const result = await addin.grade({ locale: 'zh-CN' });
  expect(result).toMatchObject({ ok: false, problem: { code: 'graded-meanwhile' } });
  expect(cellsOf(addin.book)).toEqual(before);
  expect(addin.book.extras.customXml.map(({ xml }) => xml)).toEqual([theirs]);
});
