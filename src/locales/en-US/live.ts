/** Texts of the choice between formulas and values, ICU MessageFormat. */
export const live = {
  formulas: 'Live formulas instead of values',
  hint: 'Tier, lifecycle, segment, R, F, M, RFM and score follow when last purchase, orders or amount change. The other columns stay values until the next run; tags, for one, may look at any column. Colleagues without the add-in need values: use Freeze before you pass the workbook on.',
  outcome:
    '{values, plural, =0 {{cells, plural, =0 {No column that was written can be a formula.} one {The cell is a formula.} other {All # cells are live formulas.}}} other {{formulas, number} of {cells, number} cells are live formulas. The others are values, because last purchase, orders and amount in their row do not decide the answer alone.}}',
  missing:
    'No cell is a formula: formulas read last purchase, orders and amount in their own row, and there is no column for {columns}.',
  facts: { lastPurchase: 'last purchase', orders: 'orders', amount: 'amount' },
};
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type LiveTexts = Texts<typeof live>;
