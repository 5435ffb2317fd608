import type { Field } from './fields';
import type { IntakeResult, OfferedFix } from './intake-result';
import type { IntakeOptions } from './mapping';

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
    case 'decimal-sign':
      return { ...options, decimalSigns: { ...options.decimalSigns, [offered.field]: offered.sign } };
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

/** The fixes that the options hold, rules aside: those stand in the list of rules with their switches. */
export function takenFixes({
  fixes = [],
  dateOrders = {},
  decimalSigns = {},
  currency,
  orderTotals,
}: IntakeOptions): OfferedFix[] {
  return [
    ...fixes.map((fix): OfferedFix => ({ kind: 'fix', fix })),
    ...Object.entries(dateOrders).map(([field, order]): OfferedFix => ({
      kind: 'date-order',
      field: field as Field,
      order,
    })),
    ...Object.entries(decimalSigns).map(([field, sign]): OfferedFix => ({
      kind: 'decimal-sign',
      field: field as Field,
      sign,
    })),
    ...(currency === undefined ? [] : [{ kind: 'currency', currency } as const]),
    ...(orderTotals === undefined ? [] : [{ kind: 'order-totals', totals: orderTotals } as const]),
  ];
}

/** The options with a fix taken back. */
export function withoutFix(options: IntakeOptions, taken: OfferedFix): IntakeOptions {
  const rest = { ...options };
  switch (taken.kind) {
    case 'fix': {
      const { fix } = taken;
      rest.fixes = (options.fixes ?? []).filter(
        ({ field, cells, action }) => field !== fix.field || cells !== fix.cells || action !== fix.action,
      );
      break;
    }
    case 'rule':
      rest.rules = { ...options.rules };
      delete rest.rules[taken.rule];
      break;
    case 'date-order':
      rest.dateOrders = { ...options.dateOrders };
      delete rest.dateOrders[taken.field];
      break;
    case 'decimal-sign':
      rest.decimalSigns = { ...options.decimalSigns };
      delete rest.decimalSigns[taken.field];
      break;
    case 'currency':
      delete rest.currency;
      break;
    case 'order-totals':
      delete rest.orderTotals;
  }
  return rest;
}

type Measured = Pick<IntakeResult, 'customers' | 'orders' | 'revenue' | 'used'>;

/**
 * The result with the fix less the result without: exact, by reading the tables again.
 * @param read prepares the same tables with other options
 */
export function effectOfFix(
  read: (options: IntakeOptions) => Measured,
  options: IntakeOptions,
  offered: OfferedFix,
  before: Measured,
): FixEffect {
  const after = read(withFix(options, offered));
  return {
    customers: after.customers.count - before.customers.count,
    orders: after.orders - before.orders,
    revenue: Number((after.revenue - before.revenue).toPrecision(15)),
    usedRows: after.used - before.used,
  };
}
