import { expect, test } from 'vitest';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { GRADED_SHEET_NAME } from '../../src/locales/sheet-names';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import type { Order } from '../grading/customers-of';
import { serial } from '../grading/rfm-orders';
import { cdnowMaster } from '../forecast/back-test/cdnow-master';
import { openAddin, rowsOf } from './open-addin';

/** The first 39 weeks of the CDNOW data end with September 1997. */
const SPLIT = serial('1997-10-01');
const scheme = TEMPLATES.general;

const sheetOf = (orders: readonly Order[]) =>
  contentFromRows({
    Purchases: [
      ['Customer ID', 'Order Date', 'Amount'],
      ...orders.map(([id, day, amount]): PlainCell[] => [id, day, amount]),
    ],
  });

test('CDNOW, weeks 1-39 against 40-78: the back-test of a sheet tells what the customers of each tier went on to spend', async () => {
  const orders = cdnowMaster();
  if (!orders) return;
  // What the tool grades when it is given nothing but the first 39 weeks, as it stands on the sheet.
  const then = await openAddin(sheetOf(orders.filter(([, day]) => day < SPLIT)));
  const graded = await then.grade({ asOf: '1997-10-01' });
  if (!graded.ok) throw new Error(graded.problem.code);
  const tierOf = new Map(
    rowsOf(then.book, GRADED_SHEET_NAME).map((row) => [String(row.Customer), String(row.Tier)]),
  );

  // Sums over the purchases of the other 39 weeks, in cents.
  const names = scheme.tiers.levels.map(({ name }) => name['en-US']);
  const spent = new Map(names.map((name) => [name, 0]));
  const back = new Map(names.map((name) => [name, new Set<string>()]));
  const newcomers = new Set<string>();
  let ofNewcomers = 0;
  for (const [id, day, amount] of orders) {
    if (day < SPLIT) continue;
    const tier = tierOf.get(id);
    if (tier === undefined) {
      newcomers.add(id);
      ofNewcomers += Math.round(amount * 100);
    } else {
      spent.set(tier, spent.get(tier)! + Math.round(amount * 100));
      back.get(tier)!.add(id);
    }
  }
  const all = [...spent.values()].reduce((sum, value) => sum + value, 0);
  const sizes = names.map((name) => [...tierOf.values()].filter((tier) => tier === name).length);

  const { session } = await openAddin(sheetOf(orders));
  const [source] = await session.findSources();
  const { recognition } = await session.read(source!);
  const result = await session.backTest({
    mapping: mappingFrom(recognition),
    options: { leaveOutCancelled: true },
    scheme,
    day: SPLIT,
  });
  const cents = (amount: number): number => Math.round(amount * 100);
  const { tiers } = result.scheme;
  expect(result.known).toBe(tierOf.size);
  expect(tiers.map(({ customers }) => customers)).toEqual(sizes);
  expect(tiers.map((tier) => cents(tier.spent))).toEqual([...spent.values()]);
  expect(tiers.map(({ returned }) => returned)).toEqual([...back.values()].map(({ size }) => size));
  expect([cents(result.newcomers.spent), result.newcomers.customers]).toEqual([ofNewcomers, newcomers.size]);
  tiers.forEach(({ lift, spentShare, customerShare, average }, level) => {
    const own = [...spent.values()][level]!;
    expect(customerShare).toBeCloseTo(sizes[level]! / tierOf.size, 12);
    expect(spentShare).toBeCloseTo(own / all, 12);
    expect(lift).toBeCloseTo(own / all / (sizes[level]! / tierOf.size), 10);
    expect(average).toBeCloseTo(own / 100 / sizes[level]!, 6);
  });
  // The best tier is what the scheme promises: more than its share, and more than the next.
  expect(tiers[0]!.lift).toBeGreaterThan(2);
  const lifts = tiers.map(({ lift }) => lift);
  expect(lifts).toEqual(lifts.toSorted((a, b) => b - a));
}, 300_000);
