import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textColumn } from '../../../src/columns/text-column';
import { associationRules, type AssociationRule } from '../../../src/forecast/basket/association-rules';
import { basketsOf, type Baskets } from '../../../src/forecast/basket/baskets';
import { frequentItemsets, leastCount, type Itemset } from '../../../src/forecast/basket/frequent-itemsets';

/** Baskets as lists of items, one line each. */
function basketsFrom(lists: readonly (readonly string[])[]): Baskets {
  const lines = lists.flatMap((items, basket) => items.map((item) => [basket, item] as const));
  return basketsOf(
    Int32Array.from(lines, ([basket]) => basket),
    textColumn(
      lines.map(([, item]) => item),
      lines.length,
    ),
  );
}

const named = (baskets: Baskets, sets: readonly Itemset[]): Record<string, number> =>
  Object.fromEntries(
    sets.map(({ items, count }) => [items.map((item) => baskets.names[item]).join(' '), count]),
  );

const ruleNamed =
  ({ names }: Baskets) =>
  ({ from, to, support, confidence, lift }: AssociationRule) => ({
    rule: `${from.map((item) => names[item]).join(' ')} → ${to.map((item) => names[item]).join(' ')}`,
    support: Number(support.toFixed(4)),
    confidence: Number(confidence.toFixed(4)),
    lift: Number(lift.toFixed(4)),
  });

// Tan, Steinbach, Kumar: Introduction to Data Mining, table 6.1
const MARKET = basketsFrom([
  ['Bread', 'Milk'],
  ['Bread', 'Diapers', 'Beer', 'Eggs'],
  ['Milk', 'Diapers', 'Beer', 'Cola'],
  ['Bread', 'Milk', 'Diapers', 'Beer'],
  ['Bread', 'Milk', 'Diapers', 'Cola'],
]);

test('the market baskets of the textbook: the sets that three of five baskets hold', () => {
  expect(named(MARKET, frequentItemsets(MARKET, 3, 3))).toEqual({
    Beer: 3,
    Bread: 4,
    Diapers: 4,
    Milk: 4,
    'Beer Diapers': 3,
    'Bread Diapers': 3,
    'Bread Milk': 3,
    'Diapers Milk': 3,
  });
});

test('the textbook’s rule {Milk, Diapers} → {Beer}: support 0.4, confidence 0.67', () => {
  const rules = associationRules(frequentItemsets(MARKET, 2, 3), MARKET.count, { confidence: 0, lift: 0 });
  expect(rules.map(ruleNamed(MARKET))).toContainEqual({
    rule: 'Diapers Milk → Beer',
    support: 0.4,
    confidence: 0.6667,
    lift: 1.1111,
  });
});

test('an item counts once in a basket, and lines without a basket or an item are left out', () => {
  const baskets = basketsOf(Int32Array.of(7, 7, -1, 7, 2), textColumn(['a', 'a', 'b', null, 'b'], 5));
  expect(baskets.count).toBe(2);
  expect(named(baskets, frequentItemsets(baskets, 1, 2))).toEqual({ a: 1, b: 1 });
});

test('0.07 of 100 baskets are seven, not eight', () => {
  expect(leastCount(0.07, 100)).toBe(7);
  expect(leastCount(0.07, 382)).toBe(27);
  expect(leastCount(0, 10)).toBe(1);
});

test('names that differ only in case or width are one item', () => {
  const baskets = basketsFrom([['85123a', '85123A'], ['８５１２３A']]);
  expect(named(baskets, frequentItemsets(baskets, 1, 2))).toEqual({ '85123A': 2 });
});

const lists = fc.array(
  fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }),
  {
    maxLength: 12,
  },
);

test('itemsets and rules are those that counting every combination finds, whatever the order of the baskets', () => {
  fc.assert(
    fc.property(
      lists,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (given, least, largest) => {
        const baskets = basketsFrom(given);
        const filled = given.filter((items) => items.length > 0);
        const every: string[][] = Array.from({ length: 63 }, (_, bits) =>
          [...'abcdef'].filter((_item, index) => ((bits + 1) & (1 << index)) !== 0),
        );
        const holding = (items: readonly string[]): number =>
          filled.filter((basket) => items.every((item) => basket.includes(item))).length;
        const naive = Object.fromEntries(
          every
            .filter((items) => items.length <= largest && holding(items) >= least)
            .map((items) => [items.join(' '), holding(items)]),
        );
        const sets = frequentItemsets(baskets, least, largest);
        expect(named(baskets, sets)).toEqual(naive);

        const turned = basketsFrom([...given].reverse());
        expect(named(turned, frequentItemsets(turned, least, largest))).toEqual(naive);
        const minimums = { confidence: 0.5, lift: 1 };
        const rules = associationRules(sets, baskets.count, minimums).map(ruleNamed(baskets));
        expect(
          associationRules(frequentItemsets(turned, least, largest), turned.count, minimums).map(
            ruleNamed(turned),
          ),
        ).toEqual(rules);
        for (const { rule, support, confidence, lift } of rules) {
          const [from, to] = rule.split(' → ').map((side) => side.split(' ')) as [string[], string[]];
          const both = holding([...from, ...to]);
          expect(support).toBeCloseTo(both / filled.length, 4);
          expect(confidence).toBeCloseTo(both / holding(from), 4);
          expect(lift).toBeCloseTo((both * filled.length) / (holding(from) * holding(to)), 3);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
        }
      },
    ),
  );
});
