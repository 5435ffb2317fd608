/** 0, 1 or 2: the order-count stage of a customer with so many orders (by default 1-2, 3-7, more than 7). */
export function orderStage(orders: number, [first, second]: readonly [number, number]): 0 | 1 | 2 {
  if (orders > second) return 2;
  // An unknown order count is read as one order: the stage with the most patience.
  return orders > first ? 1 : 0;
}
