import type { Fitted } from '../../src/grading/grades';
import type { SavedRun } from '../../src/grading/saved-run';
import type { Locale } from '../../src/scheme/local-text';
import type { Scheme } from '../../src/scheme/schema';

/** A saved run as a workbook keeps it. */
export const runOf = (scheme: Scheme, fitted: Fitted, locale: Locale = 'en-US'): SavedRun => ({
  format: 'crm-tier/run',
  formatVersion: 1,
  scheme,
  fitted,
  locale,
  source: {
    sheetId: '{1}',
    sheetName: '客户',
    kind: 'customers',
    headerRow: 0,
    columns: { customerId: 0, lastPurchase: 3 },
    headers: { customerId: '客户编号', lastPurchase: '最近下单日期' },
  },
  written: [],
  counts: { rows: 5, used: 5, customers: 5, orders: null, revenue: null },
  ranAt: '2024-05-06T07:08:09.000Z',
});
