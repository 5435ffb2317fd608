import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/workbook/address';
import { readWorkbook } from '../../src/workbench/files/read';
import { openAddin } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const data = '../shared/data';

/** Fills formulas beside every graded customer through Microsoft's own runtime and compares them with the columns. */
test.each([
  ['superstore_zh_orders.csv', true],
  ['online_retail.csv.gz', true],
  ['rfm_data_customer.csv.gz', false],
])(
  '%s: every formula, by numbers and by customer, says what its column says',
  async (file, orders) => {
    if (!existsSync(`${data}/${file}`)) {
      console.log(`Left out: ${file} is not on this machine.`);
      return;
    }
    const bytes = readFileSync(`${data}/${file}`);
    const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    const { book, client, host, grade } = await openAddin(
      await readWorkbook(plain, file.replace(/\.gz$/, '')),
    );
    const result = await grade({ locale: 'en-US' });
    if (!result.ok) throw new Error(result.problem.code);

    const sheet = orders ? book.sheetNamed(GRADED)! : book.sheets()[0]!;
    const used = sheet.usedRange(true)!;
    const headers = Array.from({ length: used.columns }, (_, column) => String(sheet.cell(0, column)?.v));
    const letter = (name: string): string => columnLetters(headers.lastIndexOf(name));
    const [key, ...facts] = (
      orders
        ? ['Customer', 'Last purchase', 'Orders', 'Amount']
        : ['customer_id', 'most_recent_visit', 'number_of_orders', 'revenue']
    ).map(letter);
    // All rows; of the longest list those that 5 MB of an Excel on the web would take in one go.
    const rows = Math.min(used.rows - 1, 5_000);
    const numbers = (row: number): string => facts.map((column) => `${column}${row}`).join(',');
    const byNumbers = { Tier: 'TIER', Segment: 'SEGMENT', RFM: 'RFM', Score: 'SCORE' };
    const byCustomer = { Tier: 'TIER', Lifecycle: 'LIFECYCLE', Tags: 'TAGS', Segment: 'SEGMENT' };
    const formulas = [
      ...Object.entries(byNumbers).map(([column, name]) => ({
        column,
        of: (row: number) => `=CRM.${name}(${numbers(row)})`,
      })),
      ...Object.entries(byCustomer).map(([column, name]) => ({
        column,
        of: (row: number) => `=CRM.${name}(${key}${row})`,
      })),
    ];
    const first = used.columns + 2;
    for (const [place, { of }] of formulas.entries()) {
      await client.Excel.run(async (context) => {
        const letters = columnLetters(first + place);
        context.workbook.worksheets.getItem(sheet.id).getRange(`${letters}2:${letters}${rows + 1}`).formulas =
          Array.from({ length: rows }, (_, row) => [of(row + 2)]);
        await context.sync();
      });
      const before = host.syncs;
      await host.settled();
      // The sheet is read once for all, whatever the number of formulas.
      expect(host.syncs - before).toBeLessThan(60);
    }
    const values = (column: number): unknown[] =>
      Array.from({ length: rows }, (_, row) => sheet.cell(row + 1, column)?.v ?? '');
    for (const [place, { column, of }] of formulas.entries()) {
      expect([of(2), values(first + place)]).toEqual([of(2), values(headers.lastIndexOf(column))]);
    }
    client.close();
  },
  400_000,
);
