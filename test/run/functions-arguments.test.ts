import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { openAddin, rowsOf } from './open-addin';

/** Formulas as users type them, through the metadata that was built and Microsoft's runtime. */
const HEADERS = ['Customer ID', 'Last purchase', 'Orders', 'Total amount'];
/** Where formulas stand: right of the list and of the graded columns. */
const FIRST = 20;

async function graded(rows: (string | number)[][]) {
  const addin = await openAddin(contentFromRows({ Customers: [HEADERS, ...rows] }));
  const result = await addin.grade();
  if (!result.ok) throw new Error(result.problem.code);
  const { client, host, book } = addin;
  return {
    columns: rowsOf(book, 'Customers'),
    /** What rows of formulas give. */
    answers: async (formulas: string[][]): Promise<unknown[][]> => {
      const width = Math.max(...formulas.map((line) => line.length));
      return client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Customers');
        const range = sheet.getRangeByIndexes(1, FIRST, formulas.length, width);
        range.formulas = formulas.map((line) => line.map((formula) => `=CRM.${formula}`));
        await context.sync();
        await host.settled();
        range.load('values');
        await context.sync();
        return range.values;
      });
    },
  };
}

const customers = (key: (row: number) => string | number = (row) => `K${row + 1}`): (string | number)[][] =>
  Array.from({ length: 40 }, (_, row) => [
    key(row),
    45_000 + ((row * 37) % 400),
    1 + ((row * 7) % 12),
    50 + row * 13,
  ]);

test('TAGS over headers and a row is the row’s tags in one cell, not an error for each cell of it', async () => {
  const { columns, answers } = await graded(customers());
  const said = await answers(columns.map((_, row) => [`TAGS(A$1:D$1,A${row + 2}:D${row + 2})`]));
  const tags = columns.map((row) => [row.Tags ?? '']);
  expect(said).toEqual(tags);
  expect(new Set(tags.flat()).size).toBeGreaterThan(2);
  expect(await answers([['TAGS(A$1:D$1,A2:D2)'], ['TAGS(A3)'], ['TAGS(A$1:D$1,A2:C2)']])).toEqual([
    tags[0],
    tags[1],
    ['#VALUE!'],
  ]);
});

/** A list with some order counts replaced, and what the functions say of the cells of each row. */
async function besideCounts(counts: Record<number, string | number>) {
  const list = customers();
  for (const [row, count] of Object.entries(counts)) list[Number(row)]![2] = count;
  const { columns, answers } = await graded(list);
  const functions = { Tier: 'TIER', Lifecycle: 'LIFECYCLE', Segment: 'SEGMENT', RFM: 'RFM', Score: 'SCORE' };
  const said = await answers(
    list.map((_, row) => Object.values(functions).map((id) => `${id}(B${row + 2},C${row + 2},D${row + 2})`)),
  );
  return list.map((_, row) => ({
    column: Object.keys(functions).map((name) => columns[row]![name] ?? ''),
    formula: said[row],
  }));
}

test('fewer than 0 orders: formulas say what the columns say', async () => {
  const rows = await besideCounts({ 4: -3, 9: '-1' });
  for (const { column, formula } of rows) expect(formula).toEqual(column);
  expect(rows[4]!.column[1]).not.toBe('Prospect');
});

test('no order count beside a purchase, or 0 of them: #N/A instead of a grade that the columns do not say', async () => {
  const rows = await besideCounts({ 1: '', 6: 0 });
  const stages = rows.map(({ column }) => column[1]);
  expect([stages[1] === 'Prospect', stages[6]]).toEqual([false, 'Prospect']);
  for (const [row, { column, formula }] of rows.entries())
    expect(formula).toEqual([1, 6].includes(row) ? column.map(() => '#N/A') : column);
});

test('orders that are left out, or point at an empty cell, give no grade', async () => {
  const { columns, answers } = await graded(customers());
  const formulas = ['TIER(B2,C2,D2)', 'TIER(B2,Z99,D2)', 'TIER(B2,,D2)', 'TIER(0,0,0)', 'TIER(Z99,Z98,Z97)'];
  expect(await answers([formulas])).toEqual([[columns[0]!.Tier, '#N/A', '#N/A', 'D Basic', 'D Basic']]);
});

test('ABC takes shares that are typed as percents', async () => {
  const { answers } = await graded(customers());
  expect(await answers([['ABC(D2,70%,20%)', 'ABC(D2,80,15%)']])).toEqual([['A', '#VALUE!']]);
});

test('STRATEGY names no tier by an empty argument', async () => {
  const { answers } = await graded(customers());
  const [said] = await answers([['STRATEGY("","Lost","offer")', 'STRATEGY("A Key","Lost","offer")']]);
  expect(said![0]).toBe('#VALUE!');
  expect(said![1]).not.toMatch(/^#/);
});

test('SEGMENT by another map answers for a customer, whatever kind of key', async () => {
  for (const key of [
    (row: number) => `K${row + 1}`,
    (row: number) => 12_346 + row,
    (row: number) => 900_001 + row,
  ]) {
    const { columns, answers } = await graded(customers(key));
    const [said] = await answers([
      [
        'SEGMENT(A2,"r-by-f")',
        'SEGMENT(B2,C2,D2,,"r-by-f")',
        'SEGMENT(A2,,,,"r-by-f")',
        'SEGMENT(A2,"eleven")',
      ],
    ]);
    expect(said![1]).not.toBe('');
    expect(said![0]).toBe(said![1]);
    expect(said![3]).toBe(columns[0]!.Segment);
    // What is left out between commas arrives as 0: 12346 can then be a day, too.
    expect(said![2]).toBe(columns[0]!['Customer ID'] === 12_346 ? '#N/A' : said![1]);
  }
});
