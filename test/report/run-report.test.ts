import { expect, test } from 'vitest';
import { runReport } from '../../src/report/run-report';
import { customersOfList } from '../grading/customers-of';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { inputOf } from './input-of';

test('the JSON report says what the summary says, in plain keys', () => {
  const report = runReport(inputOf(rfmOrders(), serial('2007-01-01')), 'en-US');
  expect(report).toMatchObject({
    source: { file: '订单.xlsx', sheet: '订单', kind: 'orders' },
    rows: 998,
    customers: 995,
    orders: 4906,
    revenue: 464158,
    setAside: [
      { reason: 'blank-row', rows: 0 },
      { reason: 'no-customer', rows: 3 },
    ],
    asOf: '2007-01-01',
    scheme: { name: 'General', version: 1 },
    cutoffs: { recency: [115, 181, 297.4, 482] },
    findings: [],
  });
  const sum = (groups: { customers: number }[]) =>
    groups.reduce((total, { customers }) => total + customers, 0);
  expect([report.tiers, report.stages, report.segments].map(sum)).toEqual([995, 995, 995]);
});

test('what the list cannot say is null', () => {
  const report = runReport(inputOf(customersOfList([{ orders: 2 }]), Number.NaN), 'zh-CN');
  expect(report).toMatchObject({ asOf: null, revenue: null, orders: 2 });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
