/** What a cell with an error of ours says, ICU MessageFormat. */
export const messages = {
  undetermined:
    'This is not enough to know the answer under the saved scheme; it also takes: {missing}. Ask by customer instead, such as =CRM.TIER("12346"), or look into the graded sheet.',
  missing: {
    pinnedTier: 'who the customer is, because a customer with these numbers has a tier set by hand',
    manualTags: 'the tags given by hand',
    key: 'the customer’s key, because equal customers are divided by rank',
    days: 'the days with a purchase, which the scheme counts instead of orders',
    purchases: 'the dates and amounts of the single purchases',
    tags: 'the customer’s tags',
    product: 'the products bought',
    category: 'the categories bought',
  },
  noSavedRun:
    'This workbook has no saved grading scheme yet. Open CRM Tier from its own tab, grade the customers once, and the formula answers.',
  notANumberOrText: '{name} must be a number, a date or a text; TRUE and FALSE are none of them.',
  oneCell: '{name} must be one cell, not a range of several.',
  notANumber: '{name}: “{value}” cannot be read as a number.',
  notADate:
    '{name}: “{value}” cannot be read as a date. Use a date cell or a text such as 2024-05-06 or 2024/5/6.',
  noCustomer:
    'Give the customer as the graded sheet names it, or the date of the last purchase, the orders and the amount.',
  argumentMissing: '{name} is missing: give last purchase, orders and amount; or the customer alone.',
  ordersEmpty:
    'orders is 0 or an empty cell, which a formula cannot tell apart: beside a last purchase or an amount one means never bought, the other not known. Give the orders, or ask by customer, such as =CRM.TIER("12346").',
  noGradedSheet:
    'The graded columns of the last run cannot be found. Grade the customers again; to move or rename the sheet does no harm, to change its headers does.',
  stillCalculating:
    'The formulas in the graded columns have no answer yet. Calculate again when Excel has finished (Ctrl+Alt+F9).',
  noSuchCustomer:
    'There is no customer “{id}” on the sheet {sheet}. Write the key as its first column does; if the customer is new, grade again.',
  noColumn:
    'The sheet {sheet} has no column “{column}” of the last run. Have the scheme write it and grade again.',
  customerOrDate:
    'The first argument can be a customer or a date. For a customer write the map right after it, such as =CRM.SEGMENT(A2,"eleven"); for numbers give the orders and the amount.',
  unknownMap: '“{map}” is no map that goes by the scores. There are: {maps}.',
  unknownTier: 'The saved scheme has no tier “{value}”. It has: {names}.',
  unknownStage: 'There is no lifecycle stage “{value}”. There are: {names}.',
  unknownPart: 'A play has no part “{value}”. It has: {names}.',
  headersAndRow: 'Give the headers and one row below them, of one length, such as A$1:F$1 and A2:F2.',
  noColumns:
    'The table has no column to grade by: it needs a header row with the last purchase, the orders or the amount, or those of an order list.',
  noRows: 'The table has no row that can be graded.',
  tooManyRows: 'The table has more than {rows, number} rows. Grade it in the CRM Tier pane instead.',
  abcShares:
    'a_share and b_share must be above 0, together at most 100, and written alike: 80 and 15, or 80% and 15%.',
  noAmounts: 'amounts has no number.',
  noAsOf: 'Give as_of, or grade the customers once: the date of that run then counts.',
  noDates: 'dates has no date.',
};
