import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FunctionError } from '../../src/functions/function-error';
import { setFunctionLocale } from '../../src/functions/function-locale';
import { setSavedRun } from '../../src/functions/saved-run-source';
import { tier } from '../../src/functions/tier';
import { gradedColumns } from '../../src/report/graded-columns';
import { generalTemplate } from '../../src/scheme/templates/general';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { runOf } from '../grading/run-of';
import { inputOf } from '../report/input-of';

const { customers, grades } = inputOf(rfmOrders(), serial('2007-01-01'));
const run = runOf(generalTemplate, grades.fitted);
const error = (formula: Promise<string>) =>
  formula.then(
    (value) => value,
    (thrown: unknown) => (thrown instanceof FunctionError ? [thrown.code, thrown.message] : thrown),
  );

beforeEach(() => {
  setFunctionLocale('en-US');
  setSavedRun(run);
});

test('gives every customer what the Tier column says', async () => {
  const column = gradedColumns(customers, grades, generalTemplate, 'en-US')[0]?.cells ?? [];
  const answers = await Promise.all(
    column.map((_, row) =>
      tier(customers.lastPurchase[row], customers.frequency[row], customers.monetary[row]),
    ),
  );
  expect(answers).toEqual(column);
  expect(new Set(answers).size).toBe(4);
});

test('answers in the language in which the columns were written', async () => {
  setSavedRun(runOf(generalTemplate, grades.fitted, 'zh-CN'));
  expect(await tier('2006-12-30', 12, 2000)).toBe('A 重点客户');
});

test('another as-of date counts the days to it', async () => {
  expect(await tier('2006-12-30', 12, 2000)).toBe('A Key');
  expect(await tier('2006-12-30', 12, 2000, '2009-01-01')).toBe('B Preferred');
});

describe('arguments as Excel gives them', () => {
  const same = serial('2006-12-30');
  test.each([
    ['serial number', same, 12, 2000],
    ['serial with time', same + 0.75, 12, 2000],
    ['ISO text', '2006-12-30', '12', '2000'],
    ['ISO text with time', '2006-12-30T08:15:00', 12, 2000],
    ['slashes', '2006/12/30', 12, '2,000.00'],
    ['dots', '2006.12.30', 12, '¥2,000'],
    ['Chinese', '2006年12月30日', 12, '２０００'],
    ['eight digits', '20061230', 12, 2000],
    ['eight digits as a number', 20061230, 12, 2000],
    ['ranges of one cell', [[same]], [[12]], [['2000']]],
    ['as-of left out as null', same, 12, 2000, null],
    ['as-of an empty cell', same, 12, 2000, ''],
    ['as-of an empty cell given as 0', same, 12, 2000, 0],
  ])('%s', async (_, last, orders, amount, ...asOf: unknown[]) => {
    expect(await tier(last, orders, amount, ...asOf)).toBe('A Key');
  });

  test.each([
    ['all empty', '', '', ''],
    ['neither orders nor a purchase', '', 0, 0],
    ['nothing but zeros', 0, 0, 0],
  ])('never bought is the last tier: %s', async (_, last, orders, amount) => {
    expect(await tier(last, orders, amount)).toBe('D Basic');
  });

  test.each([
    ['a last purchase', same, 0, 0],
    ['a last purchase and an amount', same, 0, 2000],
    ['an amount', 0, 0, 2000],
  ])(
    '0 orders may be an empty cell: beside %s they are #N/A, never a grade',
    async (_, last, orders, amount) => {
      expect(await error(tier(last, orders, amount))).toEqual([
        'notAvailable',
        expect.stringContaining('orders is 0 or an empty cell'),
      ]);
    },
  );

  test('fewer than 0 orders are not known, as in a customer list', async () => {
    expect(await tier(same, -3, 2000)).toBe(await tier(same, '', 2000));
    expect(await tier(same, -3, 2000)).not.toBe('D Basic');
  });

  test('0 orders are an argument left out where the graded data had none', async () => {
    const { fitted } = grades;
    setSavedRun(runOf(generalTemplate, { ...fitted, cutoffs: { ...fitted.cutoffs, frequency: [] } }));
    expect(await tier(same, 0, 2000)).toBe(await tier(same, null, 2000));
  });

  test.each([
    ['a date with two readings', '05/06/2006', 1, 1, 'last_purchase: “05/06/2006” cannot be read as a date'],
    ['a day that does not exist', '2006-02-30', 1, 1, 'cannot be read as a date'],
    ['a negative date', -5, 1, 1, 'cannot be read as a date'],
    ['a word', same, 'many', 1, 'orders: “many” cannot be read as a number'],
    ['a misplaced separator', same, 1, '1,23', 'amount: “1,23” cannot be read as a number'],
    ['only a sign', same, 1, '-', 'cannot be read as a number'],
    ['TRUE', same, true, 1, 'orders must be a number'],
    ['a range', same, 1, [[1, 2]], 'amount must be one cell'],
    ['a column', same, 1, [[1], [2]], 'amount must be one cell'],
    ['nothing at all', null, null, null, 'Give the customer'],
    ['an empty cell alone', '', null, null, 'Give the customer'],
    ['no orders', same, null, 1, 'orders is missing'],
    ['no amount', same, 1, null, 'amount is missing'],
  ])('%s is #VALUE! with a message', async (_, last, orders, amount, text) => {
    expect(await error(tier(last, orders, amount))).toEqual(['invalidValue', expect.stringContaining(text)]);
  });

  test('any text is a tier or #VALUE!, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (last, orders, amount) => {
        const answer = await error(tier(last, orders, amount));
        expect(Array.isArray(answer) ? answer[0] : 'tier').toMatch(/^(tier|invalidValue)$/);
      }),
    );
  });

  test('every day from 1901 to 2100 reads the same as text and as number', () => {
    return fc.assert(
      fc.asyncProperty(fc.integer({ min: 367, max: 73_415 }), async (day) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
        expect(serial(iso)).toBe(day);
        expect(await tier(iso, 3, 400, serial('2007-01-01'))).toBe(await tier(day, 3, 400, '2007-01-01'));
      }),
    );
  });
});

describe('the saved scheme', () => {
  test('none: #N/A says what to do, in the display language', async () => {
    setSavedRun(null);
    expect(await error(tier(1, 1, 1))).toEqual([
      'notAvailable',
      expect.stringContaining('grade the customers once'),
    ]);
    setFunctionLocale('zh-CN');
    expect(await error(tier(1, 1, 1))).toEqual(['notAvailable', expect.stringContaining('先对客户分级一次')]);
  });

  test('a formula waits while the page is still reading the workbook', async () => {
    vi.resetModules();
    const fresh = {
      ...(await import('../../src/functions/tier')),
      ...(await import('../../src/functions/saved-run-source')),
    };
    let answer: string | undefined;
    const waiting = fresh.tier('2006-12-30', 12, 2000).then((value) => (answer = value));
    await Promise.resolve();
    expect(answer).toBeUndefined();
    fresh.setSavedRun(run);
    expect(await waiting).toBe('A Key');
  });

  test('a new run is answered by from then on', async () => {
    const [first, ...others] = generalTemplate.tiers.levels;
    const renamed = {
      ...generalTemplate,
      tiers: {
        ...generalTemplate.tiers,
        levels: [{ ...first!, name: { 'zh-CN': '金牌', 'en-US': 'Gold' } }, ...others],
      },
    };
    setSavedRun(runOf(renamed, grades.fitted));
    expect(await tier('2006-12-30', 12, 2000)).toBe('Gold');
  });
});

describe('a scheme that the three numbers do not determine', () => {
  const withRule = {
    ...generalTemplate,
    tiers: {
      ...generalTemplate.tiers,
      overrides: [
        {
          id: 'o',
          name: generalTemplate.name,
          on: true,
          tier: 'a',
          when: { operator: 'equals' as const, field: 'industry' as const, value: '政府' },
        },
      ],
    },
  };
  test('#N/A names what is missing, in the display language', async () => {
    setSavedRun(runOf(withRule, grades.fitted));
    expect(await error(tier('2006-12-30', 12, 2000))).toEqual([
      'notAvailable',
      expect.stringContaining('it also takes: Industry.'),
    ]);
    setFunctionLocale('zh-CN');
    expect(await error(tier('2006-12-30', 12, 2000))).toEqual([
      'notAvailable',
      expect.stringContaining('还需要：行业'),
    ]);
  });

  test('tiers set by hand', async () => {
    const { fitted } = grades;
    setSavedRun(runOf(generalTemplate, { ...fitted, tiers: { ...fitted.tiers, pinned: 3, pinMarks: null } }));
    expect(await error(tier('2006-12-30', 12, 2000))).toEqual([
      'notAvailable',
      expect.stringContaining('has a tier set by hand'),
    ]);
  });
});
