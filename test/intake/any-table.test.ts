import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import { checkData } from '../../src/intake/check-data';
import { keyField, readKeys } from '../../src/intake/customer-key';
import { CUSTOMER_FIELDS, KEY_FIELDS, ORDER_FIELDS, VALUE_KIND, type Field } from '../../src/intake/fields';
import { FIXABLE, type Fix } from '../../src/intake/fix';
import type { IntakeOptions, Mapping } from '../../src/intake/mapping';
import { prepare } from '../../src/intake/prepare';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { INTAKE_RULES } from '../../src/intake/rules';
import { sourceColumns } from '../../src/intake/source-columns';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { serialDay } from '../../src/intake/values/serial-day';
import { tableOf } from './table-of';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'K1',
      'K2',
      'K3',
      '00123',
      "'00123",
      '17850.0',
      17850,
      '-',
      '合计',
      'Total',
      '#N/A',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2024-03-01',
      '3/4/2024',
      45000,
      20240301,
      '2024年5月6日',
      '31/12/24',
      0,
      -1,
      1e308,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '¥1,234.50',
      '(120)',
      '1.2万',
      -5,
      0,
      19.99,
      1e15,
      1e-9,
      'C536379',
      '已取消',
      '退款成功',
      '$5',
      '必填',
      'a@b.cn',
      ' A@B.CN',
      '186******05',
      '13800138000',
    ),
  },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const header = fc.constantFrom<CellValue>(
  '订单号',
  '客户编号',
  '客户名称',
  '下单日期',
  '实付金额',
  '数量',
  '单价',
  '订单状态',
  '下单次数',
  '累计金额',
  '最近下单日期',
  'recency_days',
  'ID',
  'Name',
  'First Name',
  'Last Name',
  'Email',
  '手机号',
  '退款金额',
  '售后状态',
  '商品名称',
  '币种',
  '城市',
  '生日',
  '利润',
  '备注',
  '',
);
const sheet = fc
  .integer({ min: 0, max: 7 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 2 }),
      fc.array(header, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 25 }),
    ),
  )
  .map(([above, headers, below]) => [...above, headers, ...below]);
const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  kind: fc.constantFrom('orders', 'customers'),
  headerRow: fc.integer({ min: -1, max: 30 }),
  columns: fc.dictionary(
    fc.constantFrom<Field>(...CUSTOMER_FIELDS, ...ORDER_FIELDS),
    fc.integer({ min: -1, max: 8 }),
  ),
  key: fc.option(fc.constantFrom(...KEY_FIELDS), { nil: undefined }),
  free: fc.option(fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 3 }), { nil: undefined }),
}) as fc.Arbitrary<Mapping>;
const fields = [...new Set<Field>([...CUSTOMER_FIELDS, ...ORDER_FIELDS])].filter(
  (field) => VALUE_KIND[field] !== 'text' && VALUE_KIND[field] !== 'id',
);
const anyFix: fc.Arbitrary<Fix> = fc.record({
  field: fc.constantFrom(...fields),
  cells: fc.constantFrom(...FIXABLE),
  action: fc.constantFrom('missing', 'leave-out', 'swap'),
});
const anyOptions = fc.record(
  {
    leaveOutCancelled: fc.boolean(),
    rules: fc.dictionary(fc.constantFrom(...INTAKE_RULES), fc.boolean(), { maxKeys: 3 }),
    netReturns: fc.boolean(),
    orderTotals: fc.constantFrom('each-line', 'repeated'),
    dateOrders: fc.dictionary(fc.constantFrom(...fields), fc.constantFrom('mdy', 'dmy', 'ymd'), {
      maxKeys: 2,
    }),
    currency: fc.constantFrom('CNY', 'USD'),
    fixes: fc.array(anyFix, { maxLength: 3 }),
    today: fc.constant(serialDay(2024, 6, 1)),
  },
  { requiredKeys: ['leaveOutCancelled'] },
) as fc.Arbitrary<IntakeOptions>;

it('any table of any values is read: rows in are rows used and rows set aside, and no customer is invented', () => {
  fc.assert(
    fc.property(sheet, fc.option(anyMapping), anyOptions, (rows, chosen, options) => {
      const table = tableOf(rows);
      const mapping = chosen ?? mappingFrom(recognise(table));
      const result = prepare(table, mapping, options);
      const { customers } = result;
      const firstDataRow = Math.min(rows.length, mapping.headerRow + 1);

      expect(result.rows).toBe(rows.length - firstDataRow);
      expect(result.used + result.setAside.reduce((sum, group) => sum + group.rows, 0)).toBe(result.rows);

      // every customer's key stands in the key column, a guest's in the e-mail column, and no two have the same
      const source = sourceColumns(table, mapping);
      const key = keyField(mapping);
      const keys = readKeys(source, key);
      const ids = Array.from({ length: customers.count }, (_, i) => textAt(customers.id, i)!);
      expect(new Set(ids).size).toBe(customers.count);
      const guests = readKeys(
        source,
        mapping.kind === 'orders' && key === 'customerId' ? 'email' : undefined,
      );
      const present = new Set(
        [keys, guests].flatMap(({ codes, values }) => Array.from(codes, (code) => values[code])),
      );
      ids.forEach((id) => expect(present.has(id)).toBe(true));

      // each finding points into the sheet, and the health is a percentage
      for (const { code, examples, share, count } of result.findings) {
        expect(count).toBeGreaterThan(0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const place of examples) {
          // Headers that look like data are shown where they stand: in the header row.
          expect(place.row).toBeGreaterThan(
            code === 'headers-look-like-data' ? firstDataRow - 1 : firstDataRow,
          );
          expect(place.row).toBeLessThanOrEqual(rows.length);
          expect(place.column).toBeGreaterThan(0);
        }
      }
      const { score } = checkData(result).health;
      expect(score >= 0 && score <= 100).toBe(true);
      for (const attribute of customers.attributes?.values() ?? []) {
        const length = attribute.kind === 'text' ? attribute.values.codes.length : attribute.values.length;
        expect(length).toBe(customers.count);
      }
      if (customers.products) expect(customers.products.start.at(-1)).toBe(customers.products.day.length);

      for (const column of [
        customers.firstPurchase,
        customers.lastPurchase,
        customers.frequency,
        customers.monetary,
      ]) {
        expect(column.length).toBe(customers.count);
        expect(column.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
      }
      if (mapping.kind === 'orders') {
        expect(customers.purchases!.day.length).toBe(
          customers.frequency.reduce((sum, orders) => sum + orders, 0),
        );
      }
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

it('the order of the rows changes no number of any customer', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('A1', 'A2', 'A3', 'A4', ''),
      fc.constantFrom('K1', 'K2', 'K3', ''),
      fc.constantFrom('2024-03-01', '2024-04-01', '2024-05-01', ''),
      fc.constantFrom(0.1, 0.2, 19.99, 1234.567, -0.1, 0, 1e9),
      fc.constantFrom('', '已取消', '已完成'),
    ),
    { minLength: 1, maxLength: 30 },
  );
  const read = (lines: CellValue[][]): unknown => {
    const table = tableOf([['订单号', '客户编号', '下单日期', '实付金额', '订单状态'], ...lines]);
    const mapping: Mapping = {
      kind: 'orders',
      headerRow: 0,
      columns: { orderId: 0, customerId: 1, orderDate: 2, amount: 3, status: 4 },
    };
    const { customers, revenue, orders, setAside } = prepare(table, mapping, { leaveOutCancelled: true });
    const lineOf = (i: number): string =>
      [
        textAt(customers.id, i),
        customers.firstPurchase[i],
        customers.lastPurchase[i],
        customers.frequency[i],
        customers.monetary[i],
      ].join();
    return [
      revenue,
      orders,
      setAside.map(({ reason, rows: count }) => [reason, count]),
      Array.from({ length: customers.count }, (_, i) => lineOf(i)).sort(),
    ];
  };
  fc.assert(
    fc.property(rows, (lines) => {
      expect(read(lines.toReversed())).toEqual(read(lines));
    }),
    { numRuns: 1_000 },
  );
}, 300_000);
