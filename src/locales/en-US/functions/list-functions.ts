/** What functions over a list or over the orders of a customer are and take. */
export const listFunctions = {
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
  ABC: {
    description:
      'ABC classes of a range of amounts: A brings the first 80% of the sum, B the next 15%, C the rest. Who crosses a line belongs to the better class.',
    parameters: {
      amounts: 'Range of amounts, one for each customer.',
      a_share: 'Percent of the sum that A brings, as 80 or 80%. Left out: 80.',
      b_share: 'Percent of the sum that B brings, as 15 or 15%. Left out: 15.',
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
      '#VALUE!: a cell is no number, a share is not above 0, both together are more than 100, or one is a percent and the other not, as in 80 and 15%. It needs no saved scheme.',
  },
  RECENCY: {
    description: "Days from the last purchase to the as-of date, over the dates of a customer's orders.",
    parameters: {
      dates: "Dates of the customer's orders, such as FILTER(dates, customers=A2). Empty cells do not count.",
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
};
