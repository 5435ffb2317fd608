import { expect, test } from 'vitest';
import { associationRules } from '../../../src/forecast/basket/association-rules';
import { frequentItemsets, leastCount, type Itemset } from '../../../src/forecast/basket/frequent-itemsets';
import { onlineRetailBaskets } from './online-retail-baskets';

const ofSize = (sets: readonly Itemset[], size: number): number =>
  sets.filter(({ items }) => items.length === size).length;

test('France: the 32 rules that mlxtend 0.25 finds at support 0.07 and lift 1', () => {
  const france = onlineRetailBaskets('France');
  if (!france) return;
  expect(france.count).toBe(382);
  expect(new Set(france.items).size).toBe(1_539);
  const sets = frequentItemsets(france, leastCount(0.07, france.count), 10);
  const rules = associationRules(sets, france.count, { confidence: 0, lift: 1 });
  expect(rules).toHaveLength(32);
  const names = (items: number[]) => items.map((item) => france.names[item]).join(' ');
  const first = rules.find(({ from, to }) => names(from) === '22727' && names(to) === '22726');
  expect(first?.support).toBeCloseTo(0.0811518, 7);
  expect(first?.confidence).toBeCloseTo(0.837838, 6);
  expect(first?.lift).toBeCloseTo(8.42248, 5);
}, 120_000);

test('all countries at support 0.01: 829 items, 910 pairs and 261 triples, 1,676 rules at confidence 0.3', () => {
  const all = onlineRetailBaskets();
  if (!all) return;
  expect(all.count).toBe(19_773);
  const sets = frequentItemsets(all, leastCount(0.01, all.count), 3);
  expect([1, 2, 3].map((size) => ofSize(sets, size))).toEqual([829, 910, 261]);
  expect(associationRules(sets, all.count, { confidence: 0.3, lift: 0 })).toHaveLength(1_676);
}, 120_000);
