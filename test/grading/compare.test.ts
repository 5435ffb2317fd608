import { expect, test } from 'vitest';
import { compare } from '../../src/grading/compare';
import { grade } from '../../src/grading/grade';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { customersOfList, customersOfOrders } from './customers-of';
import { rfmOrders, serial } from './rfm-orders';

const rfm = rfmOrders();
const AS_OF = serial('2007-01-01');
const side = (scheme: Scheme, asOf = AS_OF) => ({ customers: rfm, scheme, asOf });

test('the same customers under the same scheme: nobody moved', () => {
  expect(compare(side(generalTemplate), side(generalTemplate))).toEqual([]);
});

test('another weight: exactly those whose tier differs, and the weights are the cause', () => {
  const heavier = {
    ...generalTemplate,
    scores: { ...generalTemplate.scores, weights: { recency: 1, frequency: 1, monetary: 5 } },
  };
  const moves = compare(side(generalTemplate), side(heavier));
  const [one, two] = [grade(rfm, generalTemplate, AS_OF).tier, grade(rfm, heavier, AS_OF).tier];
  expect(moves.map(({ before }) => before)).toEqual([...one.keys()].filter((row) => one[row] !== two[row]));
  expect(new Set(moves.flatMap(({ tierCauses }) => tierCauses))).toEqual(new Set(['scores.weights']));
});

test('two settings changed: each move names the one or both that made it', () => {
  const changed: Scheme = {
    ...generalTemplate,
    lifecycle: { ...generalTemplate.lifecycle, basis: 'preset' },
    tiers: { ...generalTemplate.tiers, method: { by: 'score', atLeast: [90, 60, 30] } },
  };
  const moves = compare(side(generalTemplate), side(changed));
  for (const { tier, stage, tierCauses, stageCauses } of moves) {
    expect(tierCauses).toEqual(tier.before === tier.after ? [] : ['tiers']);
    expect(stageCauses).toEqual(stage.before === stage.after ? [] : ['lifecycle']);
  }
  expect(moves.some(({ tierCauses }) => tierCauses.length > 0)).toBe(true);
});

test('whole other schemes: every move has a cause', () => {
  const moves = compare(side(generalTemplate), side(TEMPLATES['e-commerce']));
  expect(moves.length).toBeGreaterThan(0);
  for (const { tierCauses, stageCauses } of moves)
    expect(tierCauses.length + stageCauses.length).toBeGreaterThan(0);
});

test('two dates: the customer’s own value, or what the others did to the cut-offs', () => {
  const rows = Array.from({ length: 30 }, (_, row) => ({
    last: 40_800 + 5 * row,
    orders: 1 + row,
    amount: 10 * row,
  }));
  const before = customersOfList(rows);
  const later = customersOfList(
    rows.map((fact, row) => (row === 3 ? { last: 41_000, orders: 40, amount: 900 } : fact)),
  );
  const moves = compare(
    { customers: before, scheme: generalTemplate, asOf: 41_000 },
    { customers: later, scheme: generalTemplate, asOf: 41_030 },
  );
  const own = moves.find(({ id }) => id === 'K4');
  expect(own?.tier.after).toBe(0);
  expect(own?.tierCauses).toEqual(expect.arrayContaining(['value:recency']));
  const others = moves.filter(({ id, tierCauses }) => id !== 'K4' && tierCauses.length > 0);
  for (const { tierCauses } of others)
    expect(tierCauses.every((cause) => cause === 'cutoffs' || cause === 'value:recency')).toBe(true);
});

test('who joined and who is gone', () => {
  const one = customersOfOrders([
    ['a', 40_000, 1],
    ['b', 40_000, 1],
  ]);
  const two = customersOfOrders([
    ['b', 40_000, 1],
    ['c', 40_000, 1],
  ]);
  const moves = compare(
    { customers: one, scheme: generalTemplate, asOf: 40_010 },
    { customers: two, scheme: generalTemplate, asOf: 40_010 },
  );
  expect(moves.filter(({ id }) => id !== 'b').map(({ id, before, after }) => [id, before, after])).toEqual([
    ['a', 0, -1],
    ['c', -1, 1],
  ]);
});
