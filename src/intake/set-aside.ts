/** Each row that is not used has exactly one of these reasons, tested in this order. */
export const SET_ASIDE_REASONS = [
  'blank-row',
  'totals-row',
  'note-row',
  'hidden-row',
  'no-customer',
  'duplicate-line',
  'cancelled',
  'unpaid',
  'open-deal',
  'refunded',
  'returned',
  'unknown-status',
  'other-currency',
  'left-out',
  'no-date',
  'no-amount',
  'zero-price',
  'duplicate-customer',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

export interface SetAside {
  reason: SetAsideReason;
  rows: number;
  /** Sheet rows (1-based, as Excel shows them) of the first few. */
  examples: number[];
}
