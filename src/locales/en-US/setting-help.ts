import type { TextsOf } from '../texts-of';

/** What stands behind the info buttons beside settings outside of the scheme's own pages. */
export const settingHelp = {
  budget: {
    total: 'What is divided in all, for one period.',
    floor: 'Every customer who takes part gets at least this much, before the rest is divided.',
    cap: 'No customer gets more than this; what is left over goes to the others.',
    revenue: 'The part of all revenue that a group of customers brings.',
    atRisk: 'The revenue of customers in the stage Declining: what can still be kept.',
    customers: 'The number of customers, whatever they spend.',
    tiers: 'Tiers that are not ticked get nothing, and their customers do not count.',
  },
  lists: {
    which:
      'What is offered on the page Write. Each list says for whom it is and why each customer stands on it.',
    length: 'The most urgent come first; the others are counted below the list.',
    arrange:
      'By list: one sheet for calls, one for birthdays and so on. By owner: one sheet for each person, with everything there is to do.',
    owners: 'The owner is the column that you mapped as sales person or owner.',
    careDays: 'Days of customers’ own and festivals from today on, up to this many days.',
    occasions: 'From the columns that you mapped, such as birthday or first purchase.',
    festivals: 'Dates of the lunar calendar are worked out for the year.',
    festivalTiers: '1 = the best tier alone, 2 = the two best, and so on; 0 = nobody.',
    lowSatisfaction:
      '50 means: up to 2.5 on a scale to 5. Who is not likely to recommend (0 to 6) is always on the list.',
    of: 'Products where your list has them, else their categories.',
    together:
      'In one order: what stands on one receipt. By one customer: whatever the customer has bought at any time.',
    items: 'Pairs are easy to read; triples need much more data to mean something.',
    support:
      'The share of all baskets in which the goods stand together. Higher: fewer, better proven rules.',
    confidence: 'Of the baskets with the first, the share that also holds the second.',
    lift: 'How much oftener they are bought together than by chance; 1 = no more often.',
  },
  messages: {
    inLists:
      'Adds a column with the message that fits the customer best, filled with the customer’s own data.',
    templates:
      'Of several messages that fit, the one for the tier, stage or tag comes before the one for all.',
    occasion: 'What the message is about; each list has its own occasions.',
    tier: 'For customers of this tier alone, or for all.',
    stage: 'For customers in this lifecycle stage alone, or for all.',
    tag: 'For customers with this tag alone, or for all.',
  },
  write: {
    where:
      'Beside your list: columns on the right of it. On a sheet of its own: one row for each customer, your list stays as it is.',
    language: 'The language of the summary sheet; with two, it is written twice.',
    lists: 'Each ticked list becomes a sheet. What they contain is set under Scheme, Lists.',
    formulas:
      'A formula of =CRM answers anew when the cells change that it reads; a value stays until the next run.',
    history: 'Each run adds a row per customer to a sheet of its own, so that later runs can show who moved.',
  },
  evaluate: {
    day: 'Customers are graded by what was known on this day; what they bought later is the test.',
    against: 'A template that is tested on the same customers, to see which ranks them better.',
  },
};
export type SettingHelpTexts = TextsOf<typeof settingHelp>;
