import { expect, test } from 'vitest';
import type { Automation } from '../../src/automation/automation';
import type { Book } from '../../src/workbench/book/book';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import type { Session } from '../../src/run/session';
import { cellsOf, openAddin, rowsOf } from './open-addin';

const HEADERS = ['Customer ID', 'Last purchase', 'Orders', 'Total amount', 'Pinned tier'];
const GRADED = 'Graded customers 客户分级';
const LIVE = ['Tier', 'Lifecycle', 'Segment', 'R', 'F', 'M', 'RFM', 'Score'];

/** Counts that a formula could misread: no count, 0 of a customer with a purchase, fewer than 0. */
const ODD_COUNTS: Record<number, string | number> = { 9: '', 10: 0, 11: -3 };

/** Forty customers, the seventh pinned by hand, the eighth without a purchase. */
const customers = () =>
  contentFromRows({
    Customers: [
      HEADERS,
      ...Array.from({ length: 40 }, (_, row) => [
        `K${row + 1}`,
        row === 7 ? '' : 45_000 + ((row * 37) % 400),
        row === 7 ? 0 : (ODD_COUNTS[row] ?? 1 + ((row * 7) % 12)),
        row === 7 ? 0 : 50 + row * 13,
        row === 6 ? 'A' : '',
      ]),
    ],
  });

const orders = () =>
  contentFromRows({
    Orders: [
      ['Order ID', 'Customer', 'Date', 'Amount'],
      ...Array.from({ length: 200 }, (_, row) => [
        `O${row}`,
        `K${(row * 7) % 33}`,
        45_000 + ((row * 13) % 500),
        20 + ((row * 29) % 210),
      ]),
    ],
  });

const undoLast = async (session: Session) => {
  const offer = await session.previewUndo();
  if (!offer) throw new Error('There is nothing to undo.');
  await session.undoRun(offer.ranAt);
};

/** The formulas of a sheet, by address "row:column". */
const formulasOf = (book: Book, sheet: string) =>
  Object.entries(cellsOf(book)[sheet] ?? {}).filter(([, cell]) => /^=.*CRM\./.test(String(cell)));

const columnsOf = (book: Book, sheet: string) =>
  rowsOf(book, sheet).map((row) => LIVE.map((name) => row[name] ?? ''));

test('beside a customer list: formulas that say what the columns say, values where numbers do not decide', async () => {
  const valued = await openAddin(customers());
  await valued.grade();
  const values = columnsOf(valued.book, 'Customers');

  const { book, host, client, grade } = await openAddin(customers());
  const result = await grade({ formulas: true });
  if (!result.ok) throw new Error(result.problem.code);
  await host.settled();
  const formulas = formulasOf(book, 'Customers');
  expect(columnsOf(book, 'Customers')).toEqual(values);
  expect(result.live?.formulas).toBe(formulas.length);
  expect(result.live!.values).toBeGreaterThan(0);
  const tiers = rowsOf(book, 'Customers').map((_, row) => cellsOf(book).Customers![`${row + 1}:5`]);
  expect(tiers[0]).toBe('=CRM.TIER(B2,C2,D2)');
  expect(tiers.filter((tier) => !String(tier).startsWith('=')).length).toBeGreaterThan(0);
  // An empty cell and 0 look the same to a formula; what is below 0 is read as the list is.
  expect([9, 10, 11].map((row) => String(tiers[row]).startsWith('='))).toEqual([false, false, true]);
  // The pinned tier is decided by hand.
  expect(String(tiers[6])).toMatch(/^A /);

  // They are alive: a customer who spends more moves up.
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('B2:D2').values = [[45_399, 40, 90_000]];
    await context.sync();
  });
  await host.settled();
  expect(rowsOf(book, 'Customers')[0]).toMatchObject({ R: 5, F: 5, M: 5, RFM: '555', Score: 100 });
});

test('frozen they are what a run without formulas writes; undo of that run brings the formulas back', async () => {
  const { book, host, client, grade, session } = await openAddin(customers());
  await grade({ formulas: true });
  await host.settled();
  const live = cellsOf(book).Customers;
  const { freeze } = client.global.crmTier as Automation;
  const { undo } = await freeze('workbook');
  const frozen = cellsOf(book).Customers;
  expect(formulasOf(book, 'Customers')).toEqual([]);
  await undo();
  await host.settled();
  expect(cellsOf(book).Customers).toEqual(live);

  await grade();
  await host.settled();
  expect(cellsOf(book).Customers).toEqual(frozen);
  await undoLast(session);
  await host.settled();
  expect(cellsOf(book).Customers).toEqual(live);
});

test('undone after rows were turned round, each customer has the values that stood there, not formulas of another row', async () => {
  const { book, host, client, grade, session } = await openAddin(customers());
  await grade({ formulas: true });
  await host.settled();
  const tiers = Object.fromEntries(rowsOf(book, 'Customers').map((row) => [row['Customer ID'], row.Tier]));
  await grade();
  await client.Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Customers').getRange('A2:N41');
    rows.load('values');
    await context.sync();
    rows.values = rows.values.toReversed();
    await context.sync();
  });
  await undoLast(session);
  await host.settled();
  const after = Object.fromEntries(rowsOf(book, 'Customers').map((row) => [row['Customer ID'], row.Tier]));
  expect(after).toEqual(tiers);
});

test('on the sheet of graded customers they read its own columns, and formulas by customer wait for them', async () => {
  const valued = await openAddin(orders());
  await valued.grade();
  const values = columnsOf(valued.book, GRADED);

  const { book, client, host, grade, gradeAgain } = await openAddin(orders());
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Orders').getRange('H2').formulas = [['=CRM.TIER("K5")']];
    await context.sync();
  });
  const result = await grade({ formulas: true });
  expect(result).toMatchObject({ ok: true, live: { formulas: formulasOf(book, GRADED).length } });
  expect(formulasOf(book, GRADED).length).toBeGreaterThan(60);
  await host.settled();
  expect(columnsOf(book, GRADED)).toEqual(values);
  const tier = rowsOf(book, GRADED).find((row) => row.Customer === 'K5')!.Tier;
  expect(book.sheetNamed('Orders')!.cell(1, 7)?.v).toBe(tier);

  // The choice is remembered by the run.
  expect(await gradeAgain()).toMatchObject({ ok: true, live: { formulas: formulasOf(book, GRADED).length } });
});

test('a list without one of the three columns gets values, and the reason is that column', async () => {
  const content = contentFromRows({
    Customers: [
      ['Customer ID', 'Last purchase', 'Orders'],
      ...Array.from({ length: 20 }, (_, row) => [`K${row + 1}`, 45_000 + row * 9, 1 + (row % 6)]),
    ],
  });
  const { book, grade } = await openAddin(content);
  const result = await grade({ formulas: true });
  expect(result).toMatchObject({ ok: true, live: { formulas: 0, missing: ['amount'] } });
  expect(formulasOf(book, 'Customers')).toEqual([]);
  expect(rowsOf(book, 'Customers').every(({ Tier }) => /^[A-D] /.test(String(Tier)))).toBe(true);
});
