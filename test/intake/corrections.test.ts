import { expect, it } from 'vitest';
import { correctionsOf, correctionsSchema } from '../../src/intake/corrections';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

const rows = (headers: string[]): CellValue[][] => [
  headers,
  ...Array.from({ length: 9 }, (_, i) =>
    headers.map((header): CellValue =>
      /时间|日期/.test(header) ? `2024-03-1${i}` : /金额|额/.test(header) ? 10.5 + i : `${header}${i % 4}`,
    ),
  ),
];
const HEADERS = ['订单号', '客户编号', '下单时间', '支付时间', '实付金额', '商品'];

it('what the user corrected wins next time, in whatever order the columns then stand', () => {
  const before = recognise(tableOf(rows(HEADERS)));
  const mapping = mappingFrom(before);
  mapping.columns.orderDate = HEADERS.indexOf('支付时间');
  delete mapping.columns.product;
  const saved = correctionsOf(before, mapping);
  expect(correctionsSchema.parse(JSON.parse(JSON.stringify(saved)))).toEqual(saved);

  const after = recognise(tableOf(rows([...HEADERS].reverse())), { saved });
  const fieldOf = (header: string) => after.guesses.find((guess) => guess.header === header);
  expect(fieldOf('支付时间')).toMatchObject({ field: 'orderDate', reason: 'saved', confidence: 1 });
  expect([fieldOf('下单时间'), fieldOf('商品')]).toEqual([undefined, undefined]);
  expect(fieldOf('实付金额')).toMatchObject({ field: 'amount', reason: 'header' });
});

it('the kind of list that the user chose is kept as well', () => {
  const before = recognise(tableOf(rows(HEADERS)));
  const saved = correctionsOf(before, { ...mappingFrom(before), kind: 'customers' });
  expect(recognise(tableOf(rows(HEADERS)), { saved }).kind).toBe('customers');
});

it('a later correction replaces an earlier one and leaves the others', () => {
  const before = recognise(tableOf(rows(HEADERS)));
  const first = correctionsOf(before, { ...mappingFrom(before), columns: { customerId: 1, amount: 4 } });
  const again = recognise(tableOf(rows(HEADERS)), { saved: first });
  const mapping = mappingFrom(again);
  mapping.columns.orderDate = 2;
  const second = correctionsOf(again, mapping, first);
  const guesses = recognise(tableOf(rows(HEADERS)), { saved: second }).guesses;
  expect(guesses.map(({ field, header }) => `${field} ${header}`)).toEqual([
    'customerId 客户编号',
    'orderDate 下单时间',
    'amount 实付金额',
  ]);
});

it('corrections that are no corrections are refused', () => {
  expect(correctionsSchema.safeParse({ columns: [{ header: 'a', field: 'constructor' }] }).success).toBe(
    false,
  );
});
