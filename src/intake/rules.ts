import type { IntakeOptions } from './mapping';

/** Rules by which rows are set aside or not, each with its switch; texts stand in src/locales. */
export const INTAKE_RULES = [
  'cancelled',
  'unpaid',
  'open-deal',
  'refunded',
  'returned',
  'returns-list',
  'unknown-status',
  'zero-price',
  'duplicate-line',
  'hidden-row',
] as const;
export type IntakeRule = (typeof INTAKE_RULES)[number];

/**
 * Which rules are on. By default: cancelled, unpaid, refunded and returned orders, open deals and free items are
 * set aside; a returns list, states that no rule knows, exact duplicates and hidden rows change nothing until the user
 * says so.
 */
export function ruleStates({ leaveOutCancelled, rules = {} }: IntakeOptions): Record<IntakeRule, boolean> {
  return {
    cancelled: leaveOutCancelled,
    unpaid: leaveOutCancelled,
    'open-deal': leaveOutCancelled,
    refunded: leaveOutCancelled,
    returned: leaveOutCancelled,
    'returns-list': false,
    'unknown-status': false,
    'zero-price': true,
    'duplicate-line': false,
    'hidden-row': false,
    ...rules,
  };
}
