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
