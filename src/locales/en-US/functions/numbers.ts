/** The arguments of every function that answers by numbers or by customer. */
export const numbers = {
  last_purchase_or_id:
    'Date of the last purchase (empty or 0 = no date); or, alone, the customer as the graded sheet names it.',
  orders:
    'Number of orders. 0 = never bought; beside a last purchase or an amount it may be an empty cell and gives #N/A.',
  amount: 'Total amount of all orders. An empty cell counts as 0.',
  as_of: 'Date to which the days since the last purchase count. Left out: the as-of date of the last run.',
};
