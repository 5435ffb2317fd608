import { expect, test } from 'vitest';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { openAddin } from './open-addin';

const SHIFT = 1462;
const GRADED = 'Graded customers 客户分级';

/** The same orders on the same days, as each date system counts them. */
async function graded(date1904: boolean, formulas: boolean) {
  const content = contentFromRows({
    Orders: [
      ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
      ...Array.from({ length: 60 }, (_, row): PlainCell[] => [
        `O${row}`,
        `K${row % 9}`,
        45_000 + ((row * 37) % 400) - (date1904 ? SHIFT : 0),
        10 + ((row * 53) % 170),
      ]),
    ],
  });
  content.extras.date1904 = date1904;
  const addin = await openAddin(content);
  const result = await addin.grade({ sheet: 'Orders', formulas });
  if (!result.ok) throw new Error(result.problem.code);
  await addin.host.settled();
  return { ...addin, live: result.live };
}

test.each([false, true])(
  'counting from 1904: %s; formulas over serial dates say what the columns say',
  async (date1904) => {
    const { client, host, book } = await graded(date1904, false);
    const sheet = book.sheetNamed(GRADED)!;
    const headers = Array.from({ length: 14 }, (_, column) => String(sheet.cell(0, column)?.v));
    const letter = (name: string): string => String.fromCharCode(65 + headers.indexOf(name));
    const facts = ['Last purchase', 'Orders', 'Amount'].map((name) => `${letter(name)}2:${letter(name)}10`);
    const orders = book.sheetNamed('Orders')!;
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Orders').getRange('H1:L1').formulas = [
        [
          `=CRM.TIER('${GRADED}'!${facts.join(`,'${GRADED}'!`)})`,
          `=CRM.SCORE('${GRADED}'!${facts.join(`,'${GRADED}'!`)})`,
          '=CRM.RECENCY(C2:C61)',
          '=CRM.RECENCY("2023-03-01","2023-03-31")',
          '=CRM.GRADE(A1:D61)',
        ],
      ];
      await context.sync();
    });
    await host.settled();
    const at = (row: number, column: number): unknown =>
      orders.cell(row, column)?.v ?? orders.book.calculation.spilledCell(orders.id, row, column)?.v ?? '';
    const rows = Array.from({ length: 9 }, (_, row) => row);
    const column = (name: string) => rows.map((row) => sheet.cell(row + 1, headers.indexOf(name))?.v ?? '');
    expect(rows.map((row) => at(row, 7))).toEqual(column('Tier'));
    expect(rows.map((row) => at(row, 8))).toEqual(column('Score'));
    expect([at(0, 9), at(0, 10)]).toEqual([1, 30]);
    // The whole sheet again, dates as this workbook counts them.
    const names = headers.slice(0, headers.indexOf('undefined') >>> 0);
    for (const [place, name] of names.entries())
      expect([name, rows.map((row) => at(row + 1, 11 + place))]).toEqual([name, column(name)]);
  },
);

test('live formulas are as many, whichever way the days are counted', async () => {
  const [one, other] = [await graded(false, true), await graded(true, true)];
  expect(other.live).toEqual(one.live);
  expect(other.live!.formulas).toBeGreaterThan(20);
});
