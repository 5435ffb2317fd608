/** What stands behind the info buttons: a sentence or two, with the definition. */
export const help = {
  /** Before the name of what is explained. */
  label: 'About: ',
  /** Of the settings on the first page. */
  data: {
    sheet:
      'The list that is graded: a sheet or an Excel table. It is only read; columns of your own are never changed.',
    kind: 'An order list has a row for each order or order line; a customer list has one row for each customer.',
    besideKind: 'What the list holds, so that it is joined in the right way.',
  },
  topics: {
    asOf: {
      name: 'Grade as of',
      text: 'The day to which recency is counted: days from a customer’s last purchase to this day. The default is the day after the newest purchase in the list.',
    },
    cancelled: {
      name: 'Cancelled and returned orders',
      text: 'Orders whose status or number says that they were cancelled, and lines with a negative quantity, do not count as purchases. Returned money is taken off the customer’s total.',
    },
    tiers: {
      name: 'Tiers',
      text: 'How important a customer is, best first. Every customer has exactly one tier: pinned by hand, set by a rule, or decided by the method of the scheme.',
    },
    'cutoffs-score': {
      name: 'Lowest score of each tier',
      text: 'The weighted score runs from 0 to 100: the average of the R, F and M scores by their weights. A customer belongs to the first tier whose line the score reaches.',
    },
    'cutoffs-percentile': {
      name: 'Share of customers',
      text: 'Customers who have bought are ranked, best first. A tier reaches down to this percentage of them.',
    },
    'cutoffs-revenue-share': {
      name: 'Share of revenue',
      text: 'Customers are lined up by what they spent, most first. A tier reaches down to the customer with whom this percentage of all revenue is reached (ABC analysis).',
    },
    segments: {
      name: 'Segments',
      text: 'Groups by recency, frequency and monetary scores, such as “Champions” or “At risk”. They say what to do with a customer; tiers say how much to spend on it.',
    },
    rf: {
      name: 'Recency by frequency',
      text: 'R is high for those who bought lately, F for those who buy often. Each cell counts the customers with that pair of scores: the best stand at the top right.',
    },
    lifecycle: {
      name: 'Lifecycle',
      text: 'Where a customer stands: new, growing, mature, declining, lost or won back, told by the usual time between purchases in this list.',
    },
    changes: {
      name: 'Since the last run',
      text: 'Compares with the grades that stand in this workbook, customer by customer: who would move to a better or a worse tier, who is new and who is gone.',
    },
    customers: {
      name: 'Customers',
      text: 'How single customers would be graded, each with the reason. Search by number or name.',
    },
    columns: {
      name: 'Columns to write',
      text: 'Which columns are written, in which order and under which name. A name that you change is used from now on in this workbook.',
    },
    summary: {
      name: 'Strategy summary',
      text: 'A sheet with tiers, lifecycle, segments, lists of customers to call and the rules that were used. It is replaced at each run.',
    },
    why: {
      name: 'Why this grade',
      text: 'Select a customer’s row in the sheet: this is the rule or cut-off that decided, the customer’s own numbers, and the least that leads to the next tier.',
    },
  },
};

export type HelpTexts = {
  label: string;
  data: Record<keyof typeof help.data, string>;
  topics: Record<keyof typeof help.topics, { name: string; text: string }>;
};
