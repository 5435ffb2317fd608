import type { ColumnCandidate } from './column-candidate';
import { valuesFit } from './column-candidate';
import type { ListKind, SourceKind } from './fields';
import type { Concept } from './headers/dictionary';

/** What a column of this meaning says for an order list; each meaning counts once. */
const FOR_ORDERS: Partial<Record<Concept, number>> = {
  orderId: 3,
  orderDate: 2,
  orderAmount: 1,
  quantity: 1,
  unitPrice: 1,
  status: 1,
};
const FOR_CUSTOMERS: Partial<Record<Concept, number>> = {
  orderCount: 3,
  recencyDays: 3,
  lastPurchase: 3,
  firstPurchase: 2,
  customerTotal: 2,
};
/** Fewer rows than this say nothing about whether customers repeat. */
const ROWS_TO_JUDGE = 5;

/** An order list shows orders, dates and the same customer on many rows; a customer list shows totals per customer. */
export function decideKind(candidates: readonly ColumnCandidate[]): SourceKind {
  const fitting = candidates.filter(({ match, profile }) => match && valuesFit(match.concept, profile));
  const concepts = new Set(fitting.map(({ match }) => match!.concept));
  let orders = 0;
  let customers = 0;
  for (const concept of concepts) {
    orders += FOR_ORDERS[concept] ?? 0;
    customers += FOR_CUSTOMERS[concept] ?? 0;
  }

  const key =
    fitting.find(({ match }) => match!.concept === 'customerId') ??
    fitting.find(({ match }) => match!.concept === 'customerName');
  if (key && key.profile.filled >= ROWS_TO_JUDGE) {
    const hasDate = candidates.some(({ profile }) => profile.dateShare > 0.6);
    if (key.profile.distinctShare < 0.9 && hasDate) orders += 2;
    else if (key.profile.distinctShare > 0.98) customers += 1;
  }
  return orders > customers ? 'orders' : 'customers';
}

const FOR_FEEDBACK: Partial<Record<Concept, number>> = {
  feedbackText: 3,
  feedbackDate: 3,
  feedbackStatus: 2,
  score: 2,
  topic: 2,
  handler: 1,
  satisfaction: 1,
  nps: 1,
};
const ENOUGH = 4;

/**
 * What kind of list a sheet looks like, the ones that cannot be graded alone included; undefined when it holds no
 * customers, orders, answers or returns that we would know (a list of regional managers).
 */
export function looksLike(candidates: readonly ColumnCandidate[]): ListKind | undefined {
  const concepts = new Set(
    candidates.flatMap(({ match, profile }) =>
      match && profile.filled > 0 && valuesFit(match.concept, profile) ? match.concept : [],
    ),
  );
  const sum = (weights: Partial<Record<Concept, number>>): number =>
    [...concepts].reduce((total, concept) => total + (weights[concept] ?? 0), 0);
  const hasKey = (['customerId', 'customerName', 'email', 'phone'] as const).some((key) => concepts.has(key));
  const isReturns = concepts.has('orderId') && concepts.has('returned') && !concepts.has('orderAmount');
  if (isReturns && !hasKey) return 'returns';
  const orders = sum(FOR_ORDERS);
  const customers = sum(FOR_CUSTOMERS);
  if (hasKey && sum(FOR_FEEDBACK) >= ENOUGH && sum(FOR_FEEDBACK) > Math.max(orders, customers))
    return 'feedback';
  if (!hasKey && orders < ENOUGH && customers < ENOUGH) return undefined;
  return decideKind(candidates);
}
