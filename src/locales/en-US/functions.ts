/** The English descriptions stand in the JSDoc of src/functions; a test keeps both the same. */
export const functions = {
  functions: {
    TIER: {
      description:
        'The tier of a customer by the scheme saved in this workbook: what the Tier column says for the same numbers.',
      parameters: {
        last_purchase: 'Date of the last purchase. Empty or 0 = no date.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
    },
  },
  listSeparator: ', ',
  messages: {
    undetermined:
      'Last purchase, orders and amount do not determine the tier under this scheme; it also takes: {missing}. Look the customer up in the Tier column instead.',
    missing: {
      pinnedTier: 'tiers set by hand',
      key: 'the customer’s key, because equal customers are divided by rank',
      days: 'the days with a purchase, which the scheme counts instead of orders',
      tags: 'the customer’s tags',
      product: 'the products bought',
      category: 'the categories bought',
    },
    noSavedRun:
      'This workbook has no saved grading scheme yet. Open CRM Tier from the Home tab, grade the customers once, and the formula answers.',
    notANumberOrText: '{name} must be a number, a date or a text; TRUE and FALSE are none of them.',
    oneCell: '{name} must be one cell, not a range of several.',
    notANumber: '{name}: “{value}” cannot be read as a number.',
    notADate:
      '{name}: “{value}” cannot be read as a date. Use a date cell or a text such as 2024-05-06 or 2024/5/6.',
  },
};
export type FunctionsTexts = typeof functions;
