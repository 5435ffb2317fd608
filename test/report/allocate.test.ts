import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, type Claim } from '../../src/report/allocation/allocate';

const weights = { revenue: 6, atRisk: 3, customers: 1 };
const claim = (customers: number, revenue: number, atRisk = 0): Claim => ({ customers, revenue, atRisk });

test('by share of revenue alone, hundredths to the largest remainders', () => {
  const claims = [claim(1, 1), claim(1, 1), claim(1, 1)];
  const only = { revenue: 1, atRisk: 0, customers: 0 };
  expect(allocate(claims, { total: 100, floor: 0, cap: null }, only)).toEqual({
    problem: null,
    amounts: [3334, 3333, 3333],
    unspent: 0,
  });
});

test('floors come first, a cap sends the rest to the others', () => {
  const claims = [claim(10, 1000), claim(10, 0)];
  const only = { revenue: 1, atRisk: 0, customers: 1 };
  // Floors take 20; of the other 80 the first may take 30 until its cap of 4 a customer.
  expect(allocate(claims, { total: 100, floor: 1, cap: 4 }, only)).toEqual({
    problem: null,
    amounts: [4000, 4000],
    unspent: 2000,
  });
});

test.each([
  ['floors-above-total', { total: 10, floor: 2, cap: null }, [claim(10, 5)]],
  ['cap-below-floor', { total: 10, floor: 2, cap: 1 }, [claim(1, 5)]],
  ['nobody', { total: 10, floor: 0, cap: null }, []],
] as const)('%s is told', (problem, rules, claims) => {
  expect(allocate(claims, rules, weights)).toMatchObject({ problem, total: 10 });
});

test('whatever is divided adds up to the total to the cent, within floors and caps', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  const claims = fc.array(
    fc.record({
      customers: fc.integer({ min: 0, max: 500 }),
      revenue: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
      atRisk: fc.double({ min: 0, max: 1e9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 28 },
  );
  const rules = fc.record({
    total: amount,
    floor: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100),
    ),
    cap: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 1e6 }).map((cents) => cents / 100),
    ),
  });
  const weight = fc.integer({ min: 0, max: 10 });
  const weighted = fc.record({ revenue: weight, atRisk: weight, customers: weight });
  fc.assert(
    fc.property(claims, rules, weighted, (groups, rule, by) => {
      const result = allocate(groups, rule, by);
      const whole = Math.round(rule.total * 100);
      const floor = Math.round(rule.floor * 100);
      const customers = groups.reduce((sum, group) => sum + group.customers, 0);
      if (result.problem !== null) {
        const tooDear = floor * customers > whole;
        const contrary = rule.cap !== null && Math.round(rule.cap * 100) < floor;
        expect(customers === 0 || tooDear || contrary).toBe(true);
        return;
      }
      expect(result.amounts.every((own) => Number.isInteger(own))).toBe(true);
      expect(result.amounts.reduce((sum, own) => sum + own, 0) + result.unspent).toBe(whole);
      expect(result.unspent).toBeGreaterThanOrEqual(0);
      result.amounts.forEach((own, index) => {
        const count = groups[index]!.customers;
        expect(own).toBeGreaterThanOrEqual(floor * count);
        if (rule.cap !== null) expect(own).toBeLessThanOrEqual(Math.round(rule.cap * 100) * count);
        if (count === 0) expect(own).toBe(0);
      });
      // Money stays over only where caps hold it back.
      if (rule.cap === null) expect(result.unspent).toBe(0);
    }),
    { numRuns: 500, seed: 7 },
  );
});
