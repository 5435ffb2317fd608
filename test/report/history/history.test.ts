import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerLines } from '../../../src/report/history/customer-lines';
import { historyBlocks } from '../../../src/report/history/history-blocks';
import { HistoryBuilder } from '../../../src/report/history/history-builder';
import { medianStay } from '../../../src/report/history/median-stay';
import { tierSeries } from '../../../src/report/history/run-totals';
import { tierStays } from '../../../src/report/history/tier-stays';
import { transition } from '../../../src/report/history/transition';
import type { ReportInput } from '../../../src/report/report-input';
import { summary } from '../../../src/report/build-summary';
import type { Locale } from '../../../src/scheme/local-text';
import { rfmOrders, serial } from '../../grading/rfm-orders';
import { inputOf } from '../input-of';
import { historyOf, rowsOfRun, TIERS } from './history-of';

describe('from tier to tier', () => {
  const history = historyOf(
    { asOf: 45_000, grades: { up: ['C', 10], down: ['A', 90], same: ['B', 20], gone: ['B', 7] } },
    { asOf: 45_100, grades: { up: ['A', 30], down: ['B', 91, 'Lost'], same: ['B', 21], joined: ['C', 1] } },
  );
  const moves = transition(history, 1, 2, 'Lost');

  test('customers and money of the later run stand where they came from and went to', () => {
    expect([moves.fromTiers, moves.toTiers]).toEqual([TIERS, TIERS]);
    expect(moves.cells.map((line) => line.map(({ customers }) => customers))).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 1],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(moves.cells.map((line) => line.map(({ revenue }) => revenue))).toEqual([
      [0, 91, 0, 0],
      [0, 21, 0, 7],
      [30, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  test('who moved up, who is slipping, who is new, gone or turned lost', () => {
    expect(moves).toMatchObject({
      up: { customers: 1, revenue: 30 },
      down: { customers: 1, revenue: 91 },
      stayed: { customers: 1, revenue: 21 },
      joined: { customers: 1, revenue: 1 },
      gone: { customers: 1, revenue: 7 },
      turnedLost: { customers: 1, revenue: 91 },
    });
  });

  test('between runs with different tiers nobody is said to have moved up', () => {
    const other = historyOf(
      { asOf: 45_000, grades: { x: 'A', y: 'B' } },
      { asOf: 45_100, grades: { x: 'VIP', y: 'B' }, tiers: ['VIP', 'Plus', 'B'] },
    );
    const moved = transition(other, 1, 2, 'Lost');
    expect([moved.up, moved.down]).toEqual([null, null]);
    expect(moved.stayed.customers).toBe(1);
    expect(moved.cells[0]!.map(({ customers }) => customers)).toEqual([1, 0, 0]);
  });

  test('every customer of either run stands in exactly one cell', () => {
    const grades = fc.dictionary(fc.constantFrom(...'abcdefghij'), fc.constantFrom(...TIERS), { minKeys: 1 });
    fc.assert(
      fc.property(grades, grades, (one, other) => {
        const { cells, up, down, stayed, joined, gone } = transition(
          historyOf({ asOf: 1, grades: one }, { asOf: 2, grades: other }),
          1,
          2,
          'Lost',
        );
        const all = new Set([...Object.keys(one), ...Object.keys(other)]).size;
        expect(cells.flat().reduce((sum, { customers }) => sum + customers, 0)).toBe(all);
        const groups = [up!, down!, stayed, joined, gone];
        expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(all);
      }),
    );
  });
});

test('tiers over time: every tier of any run, empty ones as 0, with totals', () => {
  const { tiers, runs } = tierSeries(
    historyOf(
      { asOf: 45_000, grades: { x: ['A', 0.1], y: ['A', 0.2] } },
      { asOf: 45_100, grades: { x: ['C', 5] } },
    ),
  );
  expect(tiers).toEqual(['A', 'C']);
  expect(runs.map((run) => run.tiers.map(({ customers }) => customers))).toEqual([
    [2, 0],
    [0, 1],
  ]);
  expect(runs.map(({ revenue }) => revenue)).toEqual([0.3, 5]);
});

describe('how long customers stay', () => {
  test('Kaplan and Meier: the median of Freireich’s 6-MP patients is 23 weeks, of the placebo group 8', () => {
    // Freireich et al. 1963, the worked example of most textbooks; + = still in remission.
    const of = (text: string) =>
      text.split(' ').map((each) => ({ days: Number.parseInt(each, 10), ended: !each.endsWith('+') }));
    expect(medianStay(of('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'))).toBe(23);
    expect(medianStay(of('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'))).toBe(8);
  });

  test('more than half still going on: there is no median', () => {
    expect(
      medianStay([
        { days: 5, ended: true },
        { days: 9, ended: false },
        { days: 9, ended: false },
      ]),
    ).toBeNull();
    expect(medianStay([])).toBeNull();
  });

  test('a stay ends with the first run that shows another tier; who leaves the list is not counted as ended', () => {
    const stays = tierStays(
      historyOf(
        { asOf: 100, grades: { x: 'A', y: 'A', z: 'A' } },
        { asOf: 130, grades: { x: 'A', y: 'A', z: 'A' } },
        { asOf: 160, grades: { x: 'B', y: 'A' } },
        { asOf: 200, grades: { x: 'B', y: 'A' } },
      ),
    );
    expect(stays).toEqual([
      { tier: 'A', stays: 3, ended: 1, median: 60 },
      { tier: 'B', stays: 1, ended: 0, median: null },
    ]);
  });

  test('of two runs as of one day the last counts, so that trying a scheme twice is no stay of no days', () => {
    const stays = tierStays(
      historyOf(
        { asOf: 100, grades: { x: 'B' } },
        { asOf: 100, grades: { x: 'A' } },
        { asOf: 150, grades: { x: 'C' } },
      ),
    );
    expect(stays).toEqual([
      { tier: 'A', stays: 1, ended: 1, median: 50 },
      { tier: 'B', stays: 0, ended: 0, median: null },
      { tier: 'C', stays: 0, ended: 0, median: null },
    ]);
  });
});

describe('one customer', () => {
  const history = historyOf(
    { asOf: 45_000, grades: { K10: 'A', K1: 'B', 李雷: 'C' } },
    { asOf: 45_100, grades: { K10: 'B', 李雷: 'C' } },
  );

  test('has a line of its runs; an exact number comes before one that begins with it', () => {
    const lines = customerLines(history, ' k1', 10);
    expect(lines.map(({ id, grades }) => [id, grades.map(({ run, tier }) => `${run}${tier}`)])).toEqual([
      ['K1', ['1B']],
      ['K10', ['1A', '2B']],
    ]);
  });

  test('is found by any part of the name; nothing asked finds nobody', () => {
    expect(customerLines(history, '雷', 10).map(({ id }) => id)).toEqual(['李雷']);
    expect(customerLines(history, '  ', 10)).toEqual([]);
    expect(customerLines(history, 'K', 1)).toHaveLength(1);
  });
});

test('a run is named by its as-of day, else by the day it was made, else by its number alone', () => {
  const [AS_OF, RAN_AT] = [2, 1];
  const history = (asOf: number | '', ranAt: number | '') => {
    const edited = rowsOfRun(1, { asOf: 45_000, grades: { a: 'A' } }).map((row) =>
      row.map((cell, column) => (column === AS_OF ? asOf : column === RAN_AT ? ranAt : cell)),
    );
    const places = { run: 0, ranAt: RAN_AT, asOf: AS_OF, customerId: 5, tier: 7, rank: 8 };
    const builder = new HistoryBuilder(places);
    builder.addRows(0, [...edited, ...rowsOfRun(2, { asOf: 45_100, grades: { a: 'B' } })]);
    return builder.build();
  };
  const runs = (asOf: number | '', ranAt: number | '') =>
    historyBlocks({ history: history(asOf, ranAt) } as ReportInput, 'en-US').flatMap((block) =>
      block.kind === 'table' && block.id === 'history-tiers' ? block.rows.map(([name]) => name) : [],
    );
  expect(runs(45_000, 46_001.5)).toEqual(['Run 1 · 2023-03-15', 'Run 2 · 2023-06-23']);
  expect(runs('', 46_001.5)).toEqual(['Run 1 · 2025-12-10', 'Run 2 · 2023-06-23']);
  expect(runs('', '')).toEqual(['Run 1', 'Run 2 · 2023-06-23']);
  expect(tierStays(history('', ''))).toMatchObject([{ stays: 0 }, { stays: 0 }]);
  for (const day of [1e12, -1, 2_958_466]) {
    expect(history(day, 46_001).setAside).toEqual([{ reason: 'no-number', rows: 1, examples: [1] }]);
    expect(history(45_000, day).setAside).toEqual([{ reason: 'no-number', rows: 1, examples: [1] }]);
  }
});

test('tiers stand in the language of each summary, in both where it has two, and who turned lost is counted in any', () => {
  const tiers = ['A 重点客户', 'B 优质客户', '自己加的'];
  const history = historyOf(
    { asOf: 45_000, grades: { up: [tiers[1]!, 10, '成熟'], down: [tiers[0]!, 20, '成熟'] }, tiers },
    {
      asOf: 45_100,
      grades: { up: [tiers[0]!, 10, '成熟'], down: [tiers[1]!, 20, '流失'], joined: tiers[2]! },
      tiers,
    },
  );
  const input = { ...inputOf(rfmOrders(), serial('2007-01-01')), history };
  const tables = (locale: Locale, languages: Locale[]) => {
    const { blocks } = summary(input, locale, { languages, parts: ['history'] });
    return Object.fromEntries(
      blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, block] as const] : [])),
    );
  };
  const english = tables('zh-CN', ['en-US']);
  expect(english['history-tiers']!.columns.map(({ header }) => header)).toEqual([
    'Run',
    'A Key',
    'B Preferred',
    '自己加的',
    'Total',
  ]);
  expect(english['history-transition']!.rows.map(([tier]) => tier)).toEqual(['A Key', 'B Preferred', 'New']);
  expect(english['history-stays']!.rows.map(([tier]) => tier)).toEqual(['A Key', 'B Preferred']);
  expect(english['history-changes']!.rows).toContainEqual(['Turned lost', 1, 20]);

  const both = tables('zh-CN', ['zh-CN', 'en-US']);
  expect(both['history-transition']!.columns.map(({ header }) => header).slice(1, 3)).toEqual([
    'A 重点客户\nA Key',
    'B 优质客户\nB Preferred',
  ]);
  expect(both['history-stays']!.rows[0]![0]).toBe('A 重点客户 A Key');
  expect(both['history-changes']!.rows).toContainEqual(['新流失 Turned lost', 1, 20]);
});

test('whatever the cells hold, reading a history never fails, and each row is used, blank or set aside', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 1, 2, 45_000, 'A', 'B', 'x', true, -3, 1.5, '#N/A'),
    fc.string(),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { maxLength: 30 }), (damaged) => {
      const sound = rowsOfRun(1, { asOf: 45_000, grades: { a: 'A', b: 'B', c: 'A' } });
      const places = { run: 0, ranAt: 1, asOf: 2, scheme: 3, version: 4, customerId: 5, name: 6, tier: 7 };
      const builder = new HistoryBuilder({ ...places, rank: 8, stage: 9, amount: 10, score: 11 });
      const rows = [...damaged, ...sound];
      builder.addRows(0, rows);
      const history = builder.build();
      const { runs, setAside } = history;
      expect(() => historyBlocks({ history } as ReportInput, 'zh-CN')).not.toThrow();
      const used = runs.reduce((sum, { customer }) => sum + customer.length, 0);
      const aside = setAside.reduce((sum, group) => sum + group.rows, 0);
      const blank = rows.filter((cells) => cells.every((each) => each === '')).length;
      expect(used + aside + blank).toBe(rows.length);
    }),
  );
});
