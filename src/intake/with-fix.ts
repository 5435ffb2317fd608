import type { IntakeResult, OfferedFix } from './intake-result';
import type { IntakeOptions, Mapping } from './mapping';
import { prepare } from './prepare';
import type { RawTable } from './raw-column';

/** The options with an offered fix taken; the newer decision about the same cells replaces the older. */
export function withFix(options: IntakeOptions, offered: OfferedFix): IntakeOptions {
  switch (offered.kind) {
    case 'fix': {
      const { fix } = offered;
      const others = (options.fixes ?? []).filter(
        ({ field, cells }) => field !== fix.field || cells !== fix.cells,
      );
      return { ...options, fixes: [...others, fix] };
    }
    case 'rule':
      return { ...options, rules: { ...options.rules, [offered.rule]: offered.on } };
    case 'date-order':
      return { ...options, dateOrders: { ...options.dateOrders, [offered.field]: offered.order } };
    case 'currency':
      return { ...options, currency: offered.currency };
    case 'order-totals':
      return { ...options, orderTotals: offered.totals };
  }
}

/** What a fix changes in the result. */
export interface FixEffect {
  customers: number;
  orders: number;
  revenue: number;
  usedRows: number;
}

/** The result with the fix less the result without: exact, by reading the table again. */
export function effectOfFix(
  table: RawTable,
  mapping: Mapping,
  options: IntakeOptions,
  offered: OfferedFix,
  before: Pick<IntakeResult, 'customers' | 'orders' | 'revenue' | 'used'>,
): FixEffect {
  const after = prepare(table, mapping, withFix(options, offered));
  return {
    customers: after.customers.count - before.customers.count,
    orders: after.orders - before.orders,
    revenue: Number((after.revenue - before.revenue).toPrecision(15)),
    usedRows: after.used - before.used,
  };
}
