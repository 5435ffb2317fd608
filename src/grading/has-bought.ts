import { isMissing } from '../columns/missing';

/**
 * Whether a customer has ever bought; who has not is a prospect.
 * The order count decides where it is known (0 = never), then the last purchase, then money.
 * It looks at one customer alone, so that a formula with three numbers answers as the column does.
 */
export function hasBought(lastPurchase: number, orders: number, amount: number): boolean {
  if (!isMissing(orders)) return orders > 0;
  if (!isMissing(lastPurchase)) return true;
  return !isMissing(amount) && amount !== 0;
}
