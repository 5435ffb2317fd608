import type { IntakeRule } from '../../intake/rules';

/** What switching a rule of the data off does, as a button says it; `intake.rules` says what the rule does. */
export const rulesOff: Record<IntakeRule, string> = {
  cancelled: 'Count cancelled orders',
  unpaid: 'Count unpaid orders',
  'open-deal': 'Count deals that are not won',
  refunded: 'Count refunded orders in full',
  returned: 'Count returns that carry no link to their sale',
  'returns-list': 'Count the orders on the returns sheet',
  'unknown-status': 'Count orders with a status that no rule knows',
  'zero-price': 'Count lines with a price of zero',
  'duplicate-line': 'Count exact duplicates of a line',
  'hidden-row': 'Count hidden rows',
};
