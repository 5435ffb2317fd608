import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { phaseIndex } from '../../src/grading/phase';
import type { Scheme } from '../../src/scheme/schema';
import { LIFECYCLE_PRESETS } from '../../src/scheme/settings/lifecycle';
import {
  ACTIVITIES,
  BEHAVIOURS,
  DEMANDS,
  PERIOD_CHANGES,
  PHASES,
  STAGES,
  TRENDS,
} from '../../src/scheme/stages';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from './attributes-of';
import { customersOfList, customersOfOrders } from './customers-of';

const AS_OF = 41_000;
const preset: Scheme = { ...generalTemplate, lifecycle: { ...generalTemplate.lifecycle, basis: 'preset' } };

test('the four phases in both wordings; the older one has no word for a lost customer', () => {
  const phases = (wording: 'acquire' | 'identify') =>
    STAGES.map((_, stage) => PHASES[wording][phaseIndex(stage, wording)]);
  expect(phases('acquire')).toEqual([
    'acquire',
    'acquire',
    'develop',
    'retain',
    'winBack',
    'winBack',
    'winBack',
  ]);
  expect(phases('identify')).toEqual([
    'identify',
    'attract',
    'raiseValue',
    'keep',
    'keep',
    undefined,
    'raiseValue',
  ]);
});

test('activity by the preset: 3, 6 and 12 months', () => {
  const list = customersOfList(
    [90, 91, 180, 181, 365, 366].map((ago) => ({ last: AS_OF - ago, orders: 1, amount: 1 })),
  );
  const { lifecycle } = grade(list, preset, AS_OF);
  expect([...lifecycle.activity].map((index) => ACTIVITIES[index])).toEqual([
    'active',
    'silent',
    'silent',
    'asleep',
    'asleep',
    'lost',
  ]);
});

test('the presets by trade', () => {
  expect(LIFECYCLE_PRESETS).toEqual({
    'fast-moving': { onTrack: 30, silent: 90, lost: 180 },
    beauty: { onTrack: 90, silent: 180, lost: 365 },
    durable: { onTrack: 180, silent: 365, lost: 730 },
  });
});

test('behaviour: loyal is on track with many orders, potential on track with fewer or never bought, ordinary the rest', () => {
  const list = customersOfList([
    ...[1, 1, 2, 5, 9].map((orders) => ({ last: AS_OF - 10, orders, amount: 1 })),
    { last: AS_OF - 100, orders: 20, amount: 1 },
    { orders: 0 },
  ]);
  const { lifecycle, fitted } = grade(list, preset, AS_OF);
  expect(fitted.lifecycle.loyalOrders).toBe(9);
  expect([...lifecycle.behaviour].map((index) => BEHAVIOURS[index])).toEqual([
    'potential',
    'potential',
    'potential',
    'potential',
    'loyal',
    'ordinary',
    'potential',
  ]);
});

test('where most bought once, one order does not make anyone loyal', () => {
  const list = customersOfList(Array.from({ length: 20 }, () => ({ last: AS_OF, orders: 1, amount: 1 })));
  expect(new Set(grade(list, preset, AS_OF).lifecycle.behaviour)).toEqual(
    new Set([BEHAVIOURS.indexOf('potential')]),
  );
});

test('trend of spend and change between two periods', () => {
  const customers = customersOfOrders([
    ['rising', AS_OF - 120, 10],
    ['rising', AS_OF - 10, 12],
    ['steady', AS_OF - 120, 10],
    ['steady', AS_OF - 10, 11],
    ['falling', AS_OF - 120, 12],
    ['falling', AS_OF - 10, 10],
    ['silent', AS_OF - 500, 12],
    ['gone', AS_OF - 900, 12],
  ]);
  const { lifecycle } = grade(customers, preset, AS_OF);
  expect([...lifecycle.trend].map((index) => TRENDS[index])).toEqual([
    'rising',
    'steady',
    'falling',
    'none',
    'none',
  ]);
  const year = { ...preset, lifecycle: { ...preset.lifecycle, periodDays: 100 } };
  const change = (scheme: Scheme) =>
    [...grade(customers, scheme, AS_OF).lifecycle.periodChange].map((index) => PERIOD_CHANGES[index]);
  expect(change(year)).toEqual(['repeating', 'repeating', 'repeating', 'away', 'away']);
  expect(change(preset)).toEqual(['new', 'new', 'new', 'lapsed', 'away']);
  // A customer list has no history: not known.
  expect([
    ...grade(customersOfList([{ last: AS_OF, orders: 2, amount: 1 }]), preset, AS_OF).lifecycle.trend,
  ]).toEqual([-1]);
});

test('demand: complex with many service cases, blank without such a column', () => {
  const list = customersOfList(
    Array.from({ length: 10 }, (_, row) => ({ last: AS_OF, orders: 1, amount: row })),
  );
  expect([...grade(list, preset, AS_OF).lifecycle.demand]).toEqual(Array(10).fill(-1));
  const withCases = { ...list, attributes: attributesOf({ serviceCases: [0, 0, 0, 0, 0, 0, 0, 1, 1, 7] }) };
  expect(
    [...grade(withCases, preset, AS_OF).lifecycle.demand]
      .map((index) => DEMANDS[index])
      .filter((demand) => demand === 'complex'),
  ).toHaveLength(1);
});
