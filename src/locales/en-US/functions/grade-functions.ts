import { numbers } from './numbers';

/** What functions that say what a graded column says are and take. */
export const gradeFunctions = {
  TIER: {
    description:
      'The tier of a customer by the scheme saved in this workbook: what the Tier column says for the same numbers, or for this customer.',
    parameters: {
      ...numbers,
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
      ...numbers,
      map: 'Another map: eleven, r-by-f or r-package. Left out: the map of the saved scheme. After a customer it may be the second argument.',
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
      {
        formula: '=CRM.SEGMENT(A2,"r-by-f")',
        result: 'the customer named in A2 on the R by F map',
      },
    ],
    errors:
      '#VALUE!: the map is none of those named above. #N/A: orders and amount are empty, and the first argument can be a customer as well as a date.',
  },
  LIFECYCLE: {
    description:
      'The lifecycle stage of a customer: what the Lifecycle column says for this customer, or for the same numbers where they determine it.',
    parameters: {
      ...numbers,
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
      ...numbers,
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
      ...numbers,
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
      ...numbers,
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
};
