import type { Customers } from '../../src/columns/customers';
import { dataHealth } from '../../src/intake/data-health';
import { grade } from '../../src/grading/grade';
import type { ReportInput } from '../../src/report/report-input';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { totals } from '../../src/tables/totals';

/** A report on these customers, as the worker puts it together. */
export function inputOf(
  customers: Customers,
  asOf: number,
  scheme: Scheme = generalTemplate,
): ReportInput & { intake: { findings: never[] } } {
  const grades = grade(customers, scheme, asOf);
  const known = (column: Float64Array) => column.filter((value) => !Number.isNaN(value));
  const sum = (column: Float64Array) => known(column).reduce((total, value) => total + value, 0);
  return {
    source: { file: '订单.xlsx', sheet: '订单' },
    intake: {
      kind: customers.purchases ? 'orders' : 'customers',
      rows: customers.count + 3,
      used: customers.count,
      setAside: [
        { reason: 'blank-row', rows: 0, examples: [] },
        { reason: 'no-customer', rows: 3, examples: [5, 8, 13] },
      ],
      orders: sum(customers.frequency),
      revenue: known(customers.monetary).length > 0 ? sum(customers.monetary) : Number.NaN,
      findings: [],
      health: dataHealth([]),
    },
    customers,
    grades,
    scheme,
    totals: totals(customers, grades, scheme),
  };
}
