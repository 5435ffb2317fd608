/** The arguments of every function that answers by numbers or by customer. */
export const numbers = {
  last_purchase_or_id:
    'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
  orders: 'Number of orders. 0 = never bought.',
  amount: 'Total amount of all orders.',
  as_of: 'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
};
