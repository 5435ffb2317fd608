/** What is bought together, in words and as a sheet. */
export const crossSell = {
  title: 'Bought together',
  about:
    '{count, plural, one {# rule} other {# rules}} from {baskets, number} {together, select, order {orders} other {customers}}: support at least {support, number}%, confidence at least {confidence, number}%, lift at least {lift, number}.',
  shown: 'The first {shown, number} by lift are shown.',
  categories: 'Categories are compared: no products are bought together often enough.',
  columns: {
    from: 'Who buys',
    to: 'often buys as well',
    orders: 'Orders with both',
    customers: 'Customers with both',
    support: 'Support',
    confidence: 'Confidence',
    lift: 'Lift',
    evidence: 'In words',
  },
  and: ' and ',
  evidence: {
    order: '{share, number} of 100 orders with {from} also hold {to}; lift {lift, number, ::.0}.',
    customer:
      '{share, number} of 100 customers who bought {from} also bought {to}; lift {lift, number, ::.0}.',
  },
  stepsOnly:
    'No pair or triple of goods reaches the minimums: only the next step up within the category is shown.',
  stepReason: 'Buys most in {category}; the dearest so far is {from} ({fromPrice, number, ::.00}).',
  stepUp: 'In {category}: from {from} ({fromPrice, number, ::.00}) to {to} ({toPrice, number, ::.00}).',
};
export type CrossSellTexts = typeof crossSell;
