/** The English descriptions stand in the JSDoc of src/functions; a test keeps both the same. */
export const functions = {
  functions: {
    TIER: {
      description:
        'The tier of a customer by the scheme saved in this workbook: what the Tier column says for the same numbers, or for this customer.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result: 'Name of the tier.',
      examples: [
        {
          formula: '=CRM.TIER(B2,C2,D2)',
          result: 'the tier for the numbers in B2 to D2',
        },
        {
          formula: '=CRM.TIER("12346")',
          result: 'what the graded sheet says of customer 12346',
        },
      ],
      errors: '',
    },
    SEGMENT: {
      description:
        'The segment of a customer: what the Segment column says for the same numbers, or for this customer; or by another map of the same scores.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
        map: 'Another map: eleven, r-by-f or r-package. Left out: the map of the saved scheme.',
      },
      result: 'Name of the segment; empty for who never bought.',
      examples: [
        {
          formula: '=CRM.SEGMENT(B2,C2,D2)',
          result: 'the segment for these numbers',
        },
        {
          formula: '=CRM.SEGMENT(B2,C2,D2,,"r-by-f")',
          result: 'the same customer on the R by F map',
        },
      ],
      errors: '#VALUE!: the map is none of those named above.',
    },
    LIFECYCLE: {
      description:
        'The lifecycle stage of a customer: what the Lifecycle column says for this customer, or for the same numbers where they determine it.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
        first_purchase: 'Date of the first purchase, which decides whether a customer is new.',
      },
      result: 'Name of the stage.',
      examples: [
        {
          formula: '=CRM.LIFECYCLE(A2)',
          result: 'the stage of the customer named in A2',
        },
        {
          formula: '=CRM.LIFECYCLE(B2,C2,D2,,E2)',
          result: 'the stage for the numbers, with the first purchase in E2',
        },
      ],
      errors:
        '#N/A: the data was an order list and the stage also depends on the gaps between purchases or on spend in two periods; ask by customer instead.',
    },
    RFM: {
      description: 'The three scores as a code such as 543: what the RFM column says.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result: 'The code as text; empty for who never bought.',
      examples: [
        {
          formula: '=CRM.RFM(B2,C2,D2)',
          result: 'such as 543',
        },
      ],
      errors: '',
    },
    SCORE: {
      description: 'The weighted score of a customer, 0 to 100: what the Score column says.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result: '0 to 100 with one decimal; 0 for who never bought.',
      examples: [
        {
          formula: '=CRM.SCORE(B2,C2,D2)',
          result: 'such as 83.3',
        },
      ],
      errors: '',
    },
    SCORES: {
      description:
        'The scores R, F and M of a customer in three cells side by side: what the columns R, F and M say.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result:
        'One row of three numbers, 1 to the number of bins; empty cells for who never bought and for what the data lacks.',
      examples: [
        {
          formula: '=CRM.SCORES(B2,C2,D2)',
          result: '5, 4 and 3 in three cells',
        },
      ],
      errors: '#SPILL!: cells in the way.',
    },
    TAGS: {
      description:
        'The tags of a customer: what the Tags column says for this customer, or for a row whose columns determine them.',
      parameters: {
        headers_or_id:
          'The headers of the list, such as A$1:F$1; or, alone, the customer as the graded sheet names it.',
        row: "The customer's row below these headers, such as A2:F2.",
      },
      result: 'The tags in one text; empty when there is none.',
      examples: [
        {
          formula: '=CRM.TAGS(A$1:F$1,A2:F2)',
          result: 'the tags of the row',
        },
        {
          formula: '=CRM.TAGS("12346")',
          result: 'what the graded sheet says of customer 12346',
        },
      ],
      errors:
        '#N/A: a tag depends on a column that the row does not have; the message names it. #VALUE!: headers and row are not of one length.',
    },
    WHY: {
      description:
        "Why a customer has this tier, in a sentence or two: the deciding rule or cut-off with the customer's own values, the scores and the stage.",
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result: 'The explanation as text.',
      examples: [
        {
          formula: '=CRM.WHY(B2,C2,D2)',
          result: 'Tier A Key: score 100, 80 or more needed. …',
        },
        {
          formula: '=CRM.WHY(A2)',
          result: 'the explanation for the customer named in A2',
        },
      ],
      errors: '',
    },
    NEXTTIER: {
      description:
        'What a customer lacks to the next tier, such as 2 more orders or 1,350.00 more; every way was tried out.',
      parameters: {
        last_purchase_or_id:
          'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
        orders: 'Number of orders. 0 = never bought.',
        amount: 'Total amount of all orders.',
        as_of:
          'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
      },
      result:
        'The sentence; empty in the best tier, and where nothing of orders, money and a purchase helps.',
      examples: [
        {
          formula: '=CRM.NEXTTIER(B2,C2,D2)',
          result: 'To B Preferred: 2 more orders or 1,350.00 more.',
        },
      ],
      errors:
        '#N/A: a tier rule of the scheme looks at more than the numbers. Given a customer, the scheme must write the column “To the next tier”.',
    },
    STRATEGY: {
      description:
        'What to do with customers of a tier and a lifecycle stage, from the playbook of the saved scheme.',
      parameters: {
        tier: 'Name of a tier, such as a cell of the Tier column.',
        stage: 'Name of a lifecycle stage, such as a cell of the Lifecycle column.',
        part: 'One part alone: objective, offer, service, channel, rhythm, owner or measure. Left out: all of them.',
      },
      result: 'The advice, each part on a line of its own; empty when the playbook has none.',
      examples: [
        {
          formula: '=CRM.STRATEGY(E2,F2)',
          result: 'what the playbook says for the tier in E2 and the stage in F2',
        },
        { formula: '=CRM.STRATEGY(E2,F2,"offer")', result: 'what these customers are to be offered' },
      ],
      errors:
        '#VALUE!: the scheme has no such tier, or there is no such stage or part; the message lists them.',
    },
    ABC: {
      description:
        'ABC classes of a range of amounts: A brings the first 80 % of the sum, B the next 15 %, C the rest. Who crosses a line belongs to the better class.',
      parameters: {
        amounts: 'Range of amounts, one for each customer.',
        a_share: 'Percent of the sum that A brings. Left out: 80.',
        b_share: 'Percent of the sum that B brings. Left out: 15.',
      },
      result: 'A, B or C in the shape of the range; empty beside empty cells.',
      examples: [
        {
          formula: '=CRM.ABC(D2:D500)',
          result: 'A, B or C beside every amount',
        },
        {
          formula: '=CRM.ABC(D2:D500,70,20)',
          result: 'the same at 70/20/10',
        },
      ],
      errors:
        '#VALUE!: a cell is no number, or the shares do not ascend to at most 100. It needs no saved scheme.',
    },
    RECENCY: {
      description: "Days from the last purchase to the as-of date, over the dates of a customer's orders.",
      parameters: {
        dates:
          "Dates of the customer's orders, such as FILTER(dates, customers=A2). Empty cells do not count.",
        as_of: 'Date to which the days count. Left out: the as-of date of the last run.',
      },
      result: 'Whole days; 0 when the last purchase is on the as-of date or after it.',
      examples: [
        {
          formula: '=CRM.RECENCY(FILTER(orders[date],orders[customer]=A2))',
          result: 'days since the customer last bought',
        },
      ],
      errors: '#N/A: no cell has a date, or there is neither an as_of nor a saved run.',
    },
    FREQUENCY: {
      description: 'How many different orders a customer has, over the order numbers of the order lines.',
      parameters: {
        orders:
          "Order numbers of the customer's lines, such as FILTER(orders, customers=A2); the same number twice is one order. Dates work too: days with a purchase.",
      },
      result: 'Number of different values; 0 when all cells are empty.',
      examples: [
        {
          formula: '=CRM.FREQUENCY(FILTER(orders[number],orders[customer]=A2))',
          result: 'the number of orders of the customer',
        },
      ],
      errors: '#VALUE!: TRUE or FALSE among the order numbers. It needs no saved scheme.',
    },
    MONETARY: {
      description: "Total amount of a customer's orders, added up exactly; negative amounts are taken off.",
      parameters: {
        amounts:
          "Amounts of the customer's orders, such as FILTER(amounts, customers=A2). Empty cells do not count.",
      },
      result: 'The sum; 0 when all cells are empty.',
      examples: [
        {
          formula: '=CRM.MONETARY(FILTER(orders[amount],orders[customer]=A2))',
          result: 'the total of the customer',
        },
      ],
      errors: '#VALUE!: a cell is no number. It needs no saved scheme.',
    },
    GRADE: {
      description:
        'Grades a table with headers by the saved scheme and spills the graded columns: beside a customer list one row for each of its rows, for an order list one row for each customer.',
      parameters: {
        table: 'The table with its headers, such as A1:F500.',
      },
      result: 'The graded columns with their headers.',
      examples: [
        {
          formula: '=CRM.GRADE(A1:F500)',
          result: 'tier, lifecycle, tags, scores and segment beside every customer',
        },
      ],
      errors:
        '#VALUE!: no columns to grade by, or more than 20,000 rows. #N/A in single cells: this answer depends on more than the table has. #SPILL!: cells in the way.',
    },
    SCHEME: {
      description:
        'The scheme that the functions of this workbook answer by: its name, its version and the as-of date of the last run.',
      parameters: {},
      result: 'Name, version and as-of date as one text.',
      examples: [
        {
          formula: '=CRM.SCHEME()',
          result: 'General, version 1, as of 2024-05-07',
        },
      ],
      errors: '',
    },
  },
  listSeparator: ', ',
  why: {
    tier: 'Tier {tier}: not by these numbers alone, but by a rule, by hand or by rank.',
    stage: 'Lifecycle: {stage}.',
    tags: 'Tags: {tags}.',
  },
  scheme: {
    dated: '{name}, version {version, number}, as of {asOf}',
    undated: '{name}, version {version, number}, data without purchase dates',
  },
  play: {
    objective: 'Goal: {text}',
    offer: 'Offer: {text}',
    service: 'Service: {text}',
    channel: 'Channel: {text}',
    rhythm: 'Rhythm: {text}',
    owner: 'Owner: {text}',
    measure: 'Measure: {text}',
  },
  messages: {
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
    noGradedSheet:
      'The graded columns of the last run cannot be found. Grade the customers again; to move or rename the sheet does no harm, to change its headers does.',
    stillCalculating:
      'The formulas in the graded columns have no answer yet. Calculate again when Excel has finished (Ctrl+Alt+F9).',
    noSuchCustomer:
      'There is no customer “{id}” on the sheet {sheet}. Write the key as its first column does; if the customer is new, grade again.',
    noColumn:
      'The sheet {sheet} has no column “{column}” of the last run. Have the scheme write it and grade again.',
    unknownMap: '“{map}” is no map that goes by the scores. There are: {maps}.',
    unknownTier: 'The saved scheme has no tier “{value}”. It has: {names}.',
    unknownStage: 'There is no lifecycle stage “{value}”. There are: {names}.',
    unknownPart: 'A play has no part “{value}”. It has: {names}.',
    headersAndRow: 'Give the headers and one row below them, of one length, such as A$1:F$1 and A2:F2.',
    noColumns:
      'The table has no column to grade by: it needs a header row with the last purchase, the orders or the amount, or those of an order list.',
    noRows: 'The table has no row that can be graded.',
    tooManyRows: 'The table has more than {rows, number} rows. Grade it in the CRM Tier pane instead.',
    abcShares: 'a_share and b_share must be above 0 and together at most 100.',
    noAmounts: 'amounts has no number.',
    noAsOf: 'Give as_of, or grade the customers once: the date of that run then counts.',
    noDates: 'dates has no date.',
  },
  help: {
    title: 'CRM Tier: functions',
    intro:
      'These functions answer in any cell by the scheme and the cut-offs of the last run saved in the workbook, as the graded columns do. They never write, are not volatile, and calculate again when a run is saved. Names are English in every language.',
    arguments: 'Arguments',
    result: 'Result',
    examples: 'Examples',
    errors: 'Errors',
    common: 'Errors of all functions',
    commonText: [
      '#N/A: the answer depends on more than the arguments say, no scheme is saved yet, or the graded sheet has no such customer. Point at the cell’s warning sign: the message names what is missing.',
      '#VALUE!: an argument cannot be read; the message names it. TRUE and FALSE are neither numbers nor dates. A text date needs its year first (2024-05-06, 2024/5/6, 2024年5月6日), because 05/06/2024 has two readings.',
      '#NAME?: the add-in is not installed here. Freeze the formulas before you share the workbook.',
      'An error in an argument is the answer.',
    ],
    optional: 'may be left out',
    language: '简体中文',
    support: 'Support',
    privacy: 'Privacy',
  },
};
export type FunctionsTexts = typeof functions;
