import { describe, expect, test } from 'vitest';
import type { Customers } from '../../src/columns/customers';
import { FunctionError } from '../../src/functions/function-error';
import { lifecycle } from '../../src/functions/lifecycle';
import { nextTier } from '../../src/functions/next-tier';
import { rfm } from '../../src/functions/rfm';
import { setSavedRun } from '../../src/functions/saved-run-source';
import { score } from '../../src/functions/score';
import { scores } from '../../src/functions/scores';
import { segment } from '../../src/functions/segment';
import { tier } from '../../src/functions/tier';
import { why } from '../../src/functions/why';
import { grade } from '../../src/grading/grade';
import { gradedColumns } from '../../src/report/graded-columns';
import type { Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { customersOfList } from '../grading/customers-of';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { runOf } from '../grading/run-of';
import { attributesOf } from '../grading/attributes-of';

const NOT_DETERMINED = Symbol('not determined');
type Answer = string | number | typeof NOT_DETERMINED;

/** A function's answer; the one error it may give is that its arguments do not determine the answer. */
const answer = async (formula: Promise<unknown>): Promise<Answer> => {
  try {
    return (await formula) as string | number;
  } catch (error) {
    if (error instanceof FunctionError && error.code === 'notAvailable') return NOT_DETERMINED;
    throw error;
  }
};

/** Every function beside every cell of its column; how many of the answers were determined. */
async function compare(
  customers: Customers,
  scheme: Scheme,
  kind: 'orders' | 'customers',
): Promise<Record<string, number>> {
  const grades = grade(customers, scheme, serial('2007-01-01'));
  const run = runOf({ ...scheme, extraColumns: ['why', 'next'] }, grades.fitted, 'en-US');
  const source = {
    ...run.source,
    kind,
    columns: kind === 'customers' ? { ...run.source.columns, firstPurchase: 4 } : run.source.columns,
  };
  setSavedRun({ ...run, source });
  const columns = new Map(
    gradedColumns(customers, grades, run.scheme, 'en-US').map(({ id, cells }) => [id as string, cells]),
  );
  const determined: Record<string, number> = {};
  for (let row = 0; row < customers.count; row++) {
    const numbers = [customers.lastPurchase[row], customers.frequency[row], customers.monetary[row]] as const;
    const first = customers.firstPurchase[row];
    const asked: [string, Promise<unknown>][] = [
      ['tier', tier(...numbers)],
      ['segment', segment(...numbers)],
      ['rfm', rfm(...numbers)],
      ['score', score(...numbers)],
      ['lifecycle', lifecycle(...numbers, null, first)],
    ];
    if (row % 25 === 0) asked.push(['next', nextTier(...numbers)]);
    for (const [column, formula] of asked) {
      const said = await answer(formula);
      if (said === NOT_DETERMINED) continue;
      determined[column] = (determined[column] ?? 0) + 1;
      expect([row, column, said]).toEqual([row, column, columns.get(column)?.[row] ?? '']);
    }
    if (row % 25 === 0) {
      const sentence = String(columns.get('why')?.[row]);
      const said = await answer(why(...numbers));
      if (said !== NOT_DETERMINED) {
        for (const part of String(said).split(/(?<=\.) /)) expect(sentence).toContain(part);
      }
    }
    const said = await answer(scores(...numbers));
    if (said !== NOT_DETERMINED) {
      expect(said).toEqual([['r', 'f', 'm'].map((id) => columns.get(id)?.[row] ?? '')]);
    }
  }
  return determined;
}

describe.each(Object.entries(TEMPLATES))('%s: every function says what its column says', (_, template) => {
  test('of an order list: all but the stages that need the gaps between purchases', async () => {
    const customers = rfmOrders();
    const {
      tier: tiers,
      segment: segments,
      rfm: codes,
      score: all,
      lifecycle: stages,
    } = await compare(customers, template, 'orders');
    expect([tiers, segments, codes, all]).toEqual([995, 995, 995, 995]);
    expect(stages).toBeGreaterThan(300);
    expect(stages).toBeLessThan(995);
  });

  test('of a customer list: all of them', async () => {
    const { purchases: _, ...list } = rfmOrders();
    const { tier: tiers, lifecycle: stages, next } = await compare(list, template, 'customers');
    expect([tiers, stages, next]).toEqual([995, 995, 40]);
  });
});

describe('tiers set by hand', () => {
  const list = Array.from({ length: 40 }, (_, row) => ({
    last: 39_000 + row,
    orders: 1 + (row % 7),
    amount: 10 * row,
  }));
  const customers: Customers = {
    ...customersOfList([...list, list[3]!]),
    attributes: attributesOf({
      pinnedTier: [...list.map((_, row) => (row === 3 ? 'A Key' : row === 39 ? 'a' : null)), null],
    }),
  };
  const { fitted } = grade(customers, generalTemplate, 39_083);

  test('decide only for the very numbers of a customer whose tier they change', async () => {
    setSavedRun(runOf(generalTemplate, fitted));
    expect(fitted.tiers.pinned).toBe(2);
    for (const [row, { last, orders, amount }] of list.entries()) {
      const said = await answer(tier(last, orders, amount));
      const own = fitted.tiers.pinMarks?.length ?? 0;
      expect(own).toBeGreaterThan(0);
      if (row === 3) expect(said).toBe(NOT_DETERMINED);
      else if (row !== 39) expect(said).not.toBe(NOT_DETERMINED);
    }
  });

  test('of an older run that kept only their number: nobody is answered', async () => {
    setSavedRun(runOf(generalTemplate, { ...fitted, tiers: { ...fitted.tiers, pinMarks: null } }));
    expect(await answer(tier(39_005, 6, 50))).toBe(NOT_DETERMINED);
  });
});
