import { expect, test } from 'vitest';
import type { Automation } from '../../src/automation/automation';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin } from './open-addin';

/** Thirty customers, graded; then formulas of ours and of other people. */
async function graded() {
  const rows = Array.from({ length: 30 }, (_, row) => [
    `K${row + 1}`,
    45_000 + row,
    1 + (row % 7),
    10 * row + 5,
  ]);
  const addin = await openAddin(
    contentFromRows({
      Customers: [['Customer ID', 'Last purchase', 'Orders', 'Total amount'], ...rows],
      Notes: [['x', 1]],
    }),
  );
  const result = await addin.grade({ sheet: 'Customers' });
  if (!result.ok) throw new Error(result.problem.code);
  const [customers, notes] = ['Customers', 'Notes'].map((name) => addin.book.sheetNamed(name)!);
  await addin.client.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const list = sheets.getItem('Customers');
    list.getRange('T2:T31').formulas = rows.map((_, row) => [
      `=CRM.TIER(B${row + 2},C${row + 2},D${row + 2})`,
    ]);
    list.getRange('U2').formulas = [['=IF(CRM.SCORE(B2,C2,D2)>50,"high","low")&"!"']];
    list.getRange('V2').formulas = [['=SUM(D2:D31)']];
    list.getRange('W2').formulas = [['="CRM.TIER("&A2']];
    list.getRange('X2').formulas = [['=CRM.SCORES(B2,C2,D2)']];
    list.getRange('AB2').formulas = [['=CRM.TIER("nobody")']];
    sheets.getItem('Notes').getRange('A3').formulas = [['=CRM.TIER("K5")']];
    await context.sync();
  });
  await addin.host.settled();
  const { freeze } = addin.client.global.crmTier as Automation;
  return { ...addin, customers: customers!, notes: notes!, freeze };
}

test('every CRM formula of the workbook becomes its value, spilled ones too; all others stay', async () => {
  const { book, customers, notes, freeze, host } = await graded();
  const shown = (column: number, row = 1) => customers.cell(row, column)?.v;
  const tiers = Array.from({ length: 30 }, (_, row) => shown(19, row + 1));
  expect(new Set(tiers).size).toBeGreaterThan(2);
  const before = cellsOf(book);

  const { frozen, undo } = await freeze('workbook');
  await host.settled();
  expect(frozen).toEqual({ formulas: 34, cells: 36, sheets: 2, waiting: 0 });
  expect(Array.from({ length: 30 }, (_, row) => shown(19, row + 1))).toEqual(tiers);
  expect(customers.cell(1, 19)?.f).toBeUndefined();
  expect(shown(20)).toMatch(/^(high|low)!$/);
  expect(customers.cell(1, 20)?.f).toBeUndefined();
  expect([23, 24, 25].map((column) => typeof shown(column))).toEqual(['number', 'number', 'number']);
  expect(customers.cell(1, 23)?.f).toBeUndefined();
  expect(shown(27)).toBe('#N/A');
  expect(notes.cell(2, 0)?.v).toBe(tiers[4]);
  // Somebody else's formula, and one that only speaks of ours.
  expect(customers.cell(1, 21)?.f).toBe('=SUM(D2:D31)');
  expect(customers.cell(1, 22)?.f).toContain('"CRM.TIER("');

  await undo();
  await host.settled();
  expect(cellsOf(book)).toEqual(before);
});

test('once all have answered, no CRM formula is left anywhere, and spilled values stand alone', async () => {
  const { book, client, host, freeze } = await graded();
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Notes').getRange('C5').formulas = [['=CRM.GRADE(Customers!A1:D31)']];
    await context.sync();
  });
  await host.settled();
  const { frozen } = await freeze('workbook');
  await host.settled();
  expect(frozen.waiting).toBe(0);
  const contents = Object.values(cellsOf(book)).flatMap((cells) => Object.values(cells));
  expect(contents.filter((cell) => /^=.*CRM\.[A-Z]+\(/.test(String(cell).replace(/"[^"]*"/g, '')))).toEqual(
    [],
  );
  expect(book.sheets().flatMap(({ id }) => book.calculation.spills(id))).toEqual([]);
  expect(cellsOf(book).Notes!['34:2']).toMatch(/^[A-D] /);
});

test('what the user has changed since is not overwritten when the formulas come back', async () => {
  const { customers, client, host, freeze } = await graded();
  const { undo } = await freeze('workbook');
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers');
    sheet.getRange('T3').values = [['mine']];
    // The second of three cells that one formula filled.
    sheet.getRange('Y2').values = [[99]];
    await context.sync();
  });
  expect(await undo()).toEqual({ formulas: 32, left: 2 });
  await host.settled();
  expect([customers.cell(2, 19)?.v, customers.cell(2, 19)?.f]).toEqual(['mine', undefined]);
  expect([customers.cell(1, 24)?.v, customers.cell(1, 23)?.f]).toEqual([99, undefined]);
  expect(customers.cell(1, 19)?.f).toBe('=CRM.TIER(B2,C2,D2)');
});

test('formulas cannot come back to a protected sheet: it is said, nothing changes, and it works afterwards', async () => {
  const { book, client, host, freeze } = await graded();
  const { frozen, undo } = await freeze('workbook');
  const protect = (on: boolean) =>
    client.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Notes');
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = cellsOf(book);
  await expect(undo()).rejects.toMatchObject({
    problem: { code: 'sheet-protected', place: { sheet: 'Notes' } },
  });
  await host.settled();
  expect(cellsOf(book)).toEqual(before);
  await protect(false);
  expect(await undo()).toEqual({ formulas: frozen.formulas, left: 0 });
});

test('only the selection: the rest stays a formula', async () => {
  const { book, customers, notes, freeze } = await graded();
  book.select(customers, { row: 1, column: 19, rows: 3, columns: 1 });
  const { frozen } = await freeze('selection');
  expect(frozen).toMatchObject({ formulas: 3, cells: 3, sheets: 1 });
  expect([1, 2, 3, 4].map((row) => customers.cell(row, 19)?.f === undefined)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(notes.cell(2, 0)?.f).toBeDefined();
});

test('several selected ranges: what lies between them stays a formula', async () => {
  const { book, customers, freeze } = await graded();
  book.selectAreas(customers, [
    { row: 1, column: 19, rows: 1, columns: 1 },
    { row: 3, column: 18, rows: 2, columns: 2 },
  ]);
  const { frozen } = await freeze('selection');
  const isFormula = (row: number) => customers.cell(row, 19)?.f !== undefined;
  expect([1, 2, 3, 4, 5].map(isFormula)).toEqual([false, true, false, false, true]);
  expect(frozen.formulas).toBeGreaterThanOrEqual(3);
});

test('a sheet that refuses leaves every formula as it was', async () => {
  const { book, client, host, freeze } = await graded();
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Notes').protection.protect();
    await context.sync();
  });
  const before = cellsOf(book);
  await expect(freeze('workbook')).rejects.toMatchObject({
    problem: { code: 'sheet-protected', place: { sheet: 'Notes' } },
  });
  await host.settled();
  expect(cellsOf(book)).toEqual(before);
});
