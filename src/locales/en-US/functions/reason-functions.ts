import { numbers } from './numbers';

/** What functions that explain and advise are and take. */
export const reasonFunctions = {
  WHY: {
    description:
      "Why a customer has this tier, in a sentence or two: the deciding rule or cut-off with the customer's own values, the scores and the stage.",
    parameters: {
      ...numbers,
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
      ...numbers,
    },
    result: 'The sentence; empty in the best tier, and where nothing of orders, money and a purchase helps.',
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
};
