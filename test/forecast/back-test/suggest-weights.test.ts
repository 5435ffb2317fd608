import { describe, expect, test } from 'vitest';
import { suggestWeights } from '../../../src/forecast/back-test/suggest-weights';
import { seededRandom } from '../../../src/forecast/clusters/random';
import { changedCustomers } from '../../../src/grading/what-if';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import { customersOfOrders, type Order } from '../../grading/customers-of';

const scheme = TEMPLATES.general;
const DAY = 45_400;

/** 600 customers with unrelated dates, counts and amounts. */
function world() {
  const random = seededRandom(7);
  const orders = Array.from({ length: 600 }, (_, row): Order[] => {
    const [last, count, amount] = [random(), 1 + Math.floor(random() * 9), 1 + Math.floor(random() * 500)];
    const day = 45_000 + Math.floor(last * 380);
    return Array.from({ length: count }, (): Order => [`K${row}`, day, amount]);
  });
  return customersOfOrders(orders.flat());
}

describe('weights', () => {
  const customers = world();

  test('where only recency tells who buys later, recency gets the weight, and the other half confirms it', () => {
    const spent = customers.lastPurchase.map((day) => (day > 45_280 ? 100 : 0));
    const { weights, verdict, power, foundOn, shownOn } = suggestWeights(customers, scheme, DAY, spent, 1);
    expect(weights).toEqual({ recency: 10, frequency: 0, monetary: 0 });
    expect(verdict).toBe('better');
    expect(power.difference.low).toBeGreaterThan(0);
    expect(power.suggested.value - power.current.value).toBeCloseTo(power.difference.value, 10);
    expect([foundOn, shownOn]).toEqual([300, 300]);
  });

  test('where nothing tells, the verdict is that it is no better', () => {
    const random = seededRandom(99);
    const spent = customers.lastPurchase.map(() => Math.floor(random() * 100));
    expect(suggestWeights(customers, scheme, DAY, spent, 1).verdict).toBe('same');
  });

  test('the order of the rows has no part in it', () => {
    const spent = customers.monetary.map((amount, row) => amount * (row % 3));
    const rows = Array.from({ length: customers.count }, (_, row) => customers.count - 1 - row);
    const turned = changedCustomers(customers, rows, []);
    expect(suggestWeights(turned, scheme, DAY, spent.slice().reverse(), 5)).toEqual(
      suggestWeights(customers, scheme, DAY, spent, 5),
    );
  });
});
