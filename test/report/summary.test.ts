import { describe, expect, test } from 'vitest';
import { summary } from '../../src/report/build-summary';
import type { Summary, TableBlock, TextBlock, TilesBlock } from '../../src/report/summary';
import { LOCALES } from '../../src/scheme/local-text';
import { generalTemplate } from '../../src/scheme/templates/general';
import { grade } from '../../src/grading/grade';
import { gradedColumns } from '../../src/report/graded-columns';
import type { Scheme } from '../../src/scheme/schema';
import { customersOfList, customersOfOrders } from '../grading/customers-of';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { inputOf } from './input-of';

const rfm = inputOf(rfmOrders(), serial('2007-01-01'));
const table = ({ blocks }: Summary, id: string): TableBlock => {
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  if (!found) throw new Error(id);
  return found;
};
const words = ({ blocks }: Summary): string[] =>
  blocks
    .filter((block): block is TextBlock => block.kind === 'text' && block.part === 'scheme')
    .flatMap(({ title, lines }) => [title, ...lines]);
const tiles = ({ blocks }: Summary) =>
  Object.fromEntries(
    blocks
      .filter((block): block is TilesBlock => block.kind === 'tiles')
      .flatMap((block) => block.tiles.map(({ label, value }) => [label, value])),
  );

test('the headline says how many, how much and what is at risk', () => {
  expect(tiles(summary(rfm, 'en-US'))).toEqual({
    Customers: 995,
    Orders: 4906,
    Revenue: 464158,
    'Revenue per customer': expect.closeTo(466.4905, 4),
    'Revenue at risk': expect.any(Number),
  });
});

test('data health says where the rows come from', () => {
  const { note, total, rows } = table(summary(rfm, 'en-US'), 'data-health');
  expect(note).toBe('From file “订单.xlsx”, sheet “订单” (Order list): 998 rows, 995 used, 3 set aside.');
  expect(total).toEqual(['Score in all', 100, 1]);
  expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBeCloseTo(1, 9);
});

test('the sheet has one name in both languages, its texts differ', () => {
  const [zh, en] = [summary(rfm, 'zh-CN'), summary(rfm, 'en-US')];
  expect(zh.sheetName).toBe('Strategy Summary 策略汇总');
  expect(en.sheetName).toBe(zh.sheetName);
  expect([zh.title, en.title]).toEqual(['策略汇总', 'Strategy Summary']);
  expect(en.subtitle).toBe('Scheme “General”, version 1 · as of 2007-01-01');
});

test('the tiers add up to the totals row', () => {
  const { rows, total, columns } = table(summary(rfm, 'en-US'), 'tiers');
  expect(rows.map(([name]) => name)).toEqual(['A Key', 'B Preferred', 'C Standard', 'D Basic']);
  for (const column of [1, 2, 3, 4]) {
    const sum = rows.reduce((so, row) => so + Number(row[column]), 0);
    expect(sum, columns[column]?.header).toBeCloseTo(Number(total?.[column]), 9);
  }
  expect(total?.slice(1, 5)).toEqual([995, 1, 464158, 1]);
});

test('two charts draw the tiers, with titles of their axes', () => {
  const charts = summary(rfm, 'en-US').blocks.filter(
    (block) => block.kind === 'chart' && block.part === 'tiers',
  );
  expect(charts).toMatchObject([
    { table: 'tiers', category: 0, series: [1], title: 'Customers by tier', valueAxisTitle: 'Customers' },
    { table: 'tiers', series: [4], title: 'Share of revenue by tier', categoryAxisTitle: 'Tier' },
  ]);
});

test('tiers by lifecycle counts every customer once', () => {
  const { rows, total } = table(summary(rfm, 'zh-CN'), 'tier-by-lifecycle');
  expect(rows.map((row) => row.slice(1, -1).reduce((sum, cell) => Number(sum) + Number(cell), 0))).toEqual(
    rows.map((row) => row.at(-1)),
  );
  expect(total?.[0]).toBe('合计');
  expect(total?.at(-1)).toBe(995);
});

test('what was set aside is named with its first rows', () => {
  const { rows } = table(summary(rfm, 'en-US'), 'set-aside');
  expect(rows).toEqual([['No customer', 3, '5, 8, 13']]);
});

describe('the scheme in words', () => {
  test('English', () => {
    expect(words(summary(rfm, 'en-US'))).toMatchInlineSnapshot(`
      [
        "Scores",
        "Every customer who bought gets a score from 1 (worst) to 5 (best) for recency, frequency and monetary. Equal values always get equal scores; a value equal to a cut-off takes the lower score, in recency the better one.",
        "R, days since the last purchase: 5 = up to 115; 4 = up to 181; 3 = up to 297.4; 2 = up to 482; 1 = more.",
        "F, number of orders: 1 = up to 3; 2 = up to 4; 3 = up to 5; 4 = up to 7; 5 = more.",
        "M, total amount: 1 = up to 254.8; 2 = up to 381; 3 = up to 505.4; 4 = up to 665; 5 = more.",
        "Score = weighted mean of the scores on a scale from 0 to 100: R 33%, F 33%, M 33%.",
        "Segment: the R score against the mean of F and M (rounded half up), by the eleven-segment grid.",
        "Tier cut-offs",
        "A Key: score 80 and above.",
        "B Preferred: score 60 and above.",
        "C Standard: score 30 and above.",
        "D Basic: every other score, and everyone who never bought.",
        "Lifecycle",
        "The thresholds come from the gaps between purchases in this list: on track up to the 80th percentile, lost beyond the 90th and at least 90 days.",
        "1 to 2 orders: on track up to 286 days since the last purchase, then declining, lost after 373.3 days.",
        "3 to 7 orders: on track up to 222 days since the last purchase, then declining, lost after 311 days.",
        "More than 7 orders: on track up to 217.4 days since the last purchase, then declining, lost after 274.7 days.",
        "New: first purchase within 251 days, or a single order still on track. Won back: on track after a gap beyond the lost threshold.",
        "Growing: on track, and spend in the last 251 days at least 1.2 times the 251 days before, or fewer than 5 orders. Mature: on track otherwise.",
        "Tags",
        "High frequency: Orders in the highest 20% (here ≥ 8).",
        "Big spender: Total amount in the highest 20% (here ≥ 668).",
        "Dormant: Days since last purchase at least 180.",
      ]
    `);
  });
  test('Chinese', () => {
    expect(words(summary(rfm, 'zh-CN'))).toMatchInlineSnapshot(`
      [
        "评分",
        "每个购买过的客户在最近购买、购买频率、消费金额三方面各得 1（最低）到 5（最高）分。数值相同得分必相同；等于分界值的取较低分，最近购买则取较高分。",
        "R，距最近购买天数：不超过 115 得 5 分；不超过 181 得 4 分；不超过 297.4 得 3 分；不超过 482 得 2 分；更多得 1 分。",
        "F，订单数：不超过 3 得 1 分；不超过 4 得 2 分；不超过 5 得 3 分；不超过 7 得 4 分；更多得 5 分。",
        "M，累计金额：不超过 254.8 得 1 分；不超过 381 得 2 分；不超过 505.4 得 3 分；不超过 665 得 4 分；更多得 5 分。",
        "得分 = 各项评分的加权平均，换算为 0 到 100：R 33%、F 33%、M 33%。",
        "细分：以 R 分对 F、M 平均分（四舍五入），按十一类网格划分。",
        "等级分界",
        "A 重点客户：得分 80 及以上。",
        "B 优质客户：得分 60 及以上。",
        "C 普通客户：得分 30 及以上。",
        "D 基础客户：其余得分，以及从未购买的客户。",
        "生命周期",
        "阈值来自本列表的购买间隔：不超过第 80 百分位为按期；超过第 90 百分位且至少 90 天为流失。",
        "1 到 2 单：距最近购买 286 天内为按期，之后为衰退，超过 373.3 天为流失。",
        "3 到 7 单：距最近购买 222 天内为按期，之后为衰退，超过 311 天为流失。",
        "超过 7 单：距最近购买 217.4 天内为按期，之后为衰退，超过 274.7 天为流失。",
        "新客户：首次购买在 251 天内，或只有一单且仍按期。唤回：间隔曾超过流失阈值，现已按期。",
        "成长：按期，且最近 251 天消费至少为此前 251 天的 1.2 倍，或不足 5 单。成熟：其余按期客户。",
        "标签",
        "高频购买：订单数最高的 20%（即 ≥ 8）。",
        "高消费：累计金额最高的 20%（即 ≥ 668）。",
        "沉睡：距最近购买天数不低于 180。",
      ]
    `);
  });
});

test('ties: the scores that cannot occur are named', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    last: 40_000 + row,
    orders: row < 36 ? 1 : 4,
    amount: row,
  }));
  const text = words(summary(inputOf(customersOfList(rows), 40_100), 'en-US')).join('\n');
  expect(text).toContain(
    'F, number of orders: 1 = up to 1; 2 cannot occur; 3 cannot occur; 4 cannot occur; 5 = more.',
  );
});

test.each([
  [
    'no dates',
    [
      { orders: 3, amount: 5 },
      { orders: 1, amount: 2 },
    ],
    Number.NaN,
  ],
  [
    'no amounts',
    [
      { last: 40_000, orders: 3 },
      { last: 40_010, orders: 1 },
    ],
    40_100,
  ],
  ['nobody bought', [{ orders: 0 }, {}], Number.NaN],
  ['one customer', [{ last: 40_000, orders: 1, amount: 5 }], 40_100],
  ['negative totals', [{ last: 40_000, orders: 1, amount: -5 }], 40_100],
  ['nobody', [], Number.NaN],
])('%s: no cell is NaN, undefined or without its text', (_, rows, asOf) => {
  for (const locale of LOCALES) {
    const result = summary(inputOf(customersOfList(rows), asOf), locale);
    expect(JSON.stringify(result)).not.toMatch(/NaN|undefined|Infinity/);
    for (const block of result.blocks) {
      if (block.kind !== 'table') continue;
      for (const row of [...block.rows, ...(block.total ? [block.total] : [])]) {
        expect(row).toHaveLength(block.columns.length);
        expect(row.some((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toBe(false);
      }
    }
  }
});

test('without amounts the chart draws customers', () => {
  const result = summary(inputOf(customersOfList([{ last: 40_000, orders: 3 }]), 40_100), 'en-US');
  expect(result.blocks.find((block) => block.kind === 'chart')).toMatchObject({
    title: 'Customers by tier',
    series: [1],
  });
  expect(result.blocks.filter((block) => block.kind === 'chart')).toHaveLength(1);
});

test('without amounts no column of money stands empty, and the budget says what it goes by', () => {
  const { allocation } = generalTemplate;
  const scheme = {
    ...generalTemplate,
    allocation: { ...allocation, budget: { ...allocation.budget, total: 100 } },
  };
  const rows = Array.from({ length: 30 }, (_, row) => ({ last: 40_000 + row, orders: 1 + (row % 7) }));
  const result = summary(inputOf(customersOfList(rows), 40_100, scheme), 'en-US');
  for (const block of result.blocks) {
    if (block.kind !== 'table') continue;
    expect(block.columns.map(({ header }) => header)).not.toContain('Revenue');
    const blank = block.columns.filter((_, column) => block.rows.every((cells) => cells[column] === null));
    expect(blank, block.title).toEqual([]);
  }
  const lines = result.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
  expect(lines).toContain('Not counted, because this list has none: revenue, revenue at risk.');
  expect(lines).toContain('Big spender: nobody, because the list does not have: Total amount.');
  expect(table(result, 'allocation').note).toBe('');
});

test('without dates nothing is said of risk, and no column of days stands empty', () => {
  const rows = Array.from({ length: 30 }, (_, row) => ({ orders: 1 + (row % 7), amount: 10 * row }));
  const result = summary(inputOf(customersOfList(rows), Number.NaN), 'en-US');
  expect(Object.keys(tiles(result))).not.toContain('Revenue at risk');
  expect(table(result, 'tiers').columns.map(({ header }) => header)).toEqual([
    'Tier',
    'Customers',
    'Share of customers',
    'Revenue',
    'Share of revenue',
    'Average revenue',
  ]);
});

test('of one customer the sheet speaks as of one', () => {
  const one = summary(inputOf(customersOfList([{ last: 40_000, orders: 2, amount: 5 }]), 40_001), 'en-US');
  expect(table(one, 'concentration').note).toBe(
    'Of the 1 customer with an amount above 0, the largest first; counts are rounded up.',
  );
});

test('Chinese sentences follow each other without a space', () => {
  for (const block of summary(rfm, 'zh-CN').blocks) {
    const said = block.kind === 'text' ? block.lines : block.kind === 'table' ? [block.note ?? ''] : [];
    for (const text of said) expect(text).not.toMatch(/[。；，] /);
  }
});

test('a name with braces or a leading = stays what it is', () => {
  const name = { 'zh-CN': '{count} <b>', 'en-US': "=1+1 '{x}'" };
  const [first, ...others] = generalTemplate.tiers.levels;
  const scheme = {
    ...generalTemplate,
    tiers: { ...generalTemplate.tiers, levels: [{ ...first!, name }, ...others] },
  };
  const result = summary(inputOf(rfmOrders(), serial('2007-01-01'), scheme), 'en-US');
  expect(words(result).join('\n')).toContain("=1+1 '{x}': score 80 and above.");
});

test('the matrices, risk and concentration add up to the headline, to the cent', () => {
  const result = summary(rfm, 'en-US');
  const all = tiles(result);
  for (const [id, value] of [
    ['tier-by-lifecycle', all.Customers],
    ['revenue-by-lifecycle', all.Revenue],
  ] as const) {
    const { rows, total } = table(result, id);
    expect(total?.at(-1)).toBe(value);
    for (let column = 1; column < total!.length; column++) {
      expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(total![column]);
    }
  }
  const risk = table(result, 'at-risk');
  const declining = table(result, 'revenue-by-lifecycle').columns.findIndex(
    ({ header }) => header === 'Declining',
  );
  expect(risk.total?.[2]).toBe(all['Revenue at risk']);
  expect(risk.total?.[2]).toBe(table(result, 'revenue-by-lifecycle').total?.[declining]);
  expect(table(result, 'concentration-curve').rows.at(-1)).toEqual([1, 995, 464158, 1]);
  expect(table(result, 'recency-by-frequency').total?.at(-1)).toBe(995);
});

test('only the parts asked for stand on the sheet', () => {
  const { blocks } = summary(rfm, 'en-US', { parts: ['scheme', 'tiers'] });
  expect([...new Set(blocks.map(({ part }) => part))]).toEqual(['tiers', 'scheme']);
});

/** The column "Key account" of the graded list. */
const graded = (own: Scheme): unknown[] => {
  const scheme: Scheme = { ...own, extraColumns: ['account'] };
  const customers = rfmOrders();
  const grades = grade(customers, scheme, serial('2007-01-01'));
  return gradedColumns(customers, grades, scheme, 'en-US').find(({ id }) => id === 'account')!.cells;
};

test('key accounts where the scheme has them, the largest customers where it has not', () => {
  const on = {
    ...generalTemplate,
    keyAccounts: { ...generalTemplate.keyAccounts, on: true, revenueShare: 0.2 },
  };
  const result = summary(inputOf(rfmOrders(), serial('2007-01-01'), on), 'en-US');
  const { rows, columns } = table(result, 'key-accounts');
  expect(columns.map(({ header }) => header)).toEqual([
    'Customer',
    'Amount',
    'Share of revenue',
    'Conditions',
  ]);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(String(row[3])).toMatch(/^[A-Z][\w ]+; met: [\w ,]+(; missing: [\w ,]+)?$/);
  const columnsOf = graded(on);
  const count = (state: string) => columnsOf.filter((own) => own === state).length;
  const [keys, potential] = [count('Key account'), count('Potential key account')];
  expect(keys).toBeGreaterThan(1);
  expect(table(result, 'key-accounts').note).toMatch(
    new RegExp(`^${keys} key accounts, ${potential} potential ones(; the first 20 are shown, .*)?\\.$`),
  );
  const none = { ...on, keyAccounts: { ...on.keyAccounts, revenueShare: 50 } };
  expect(
    table(summary(inputOf(rfmOrders(), serial('2007-01-01'), none), 'en-US'), 'key-accounts').note,
  ).toMatch(/^No key account, \d+ potential ones/);
  expect(() => table(result, 'largest-customers')).toThrow();
  expect(() => table(summary(rfm, 'en-US'), 'key-accounts')).toThrow();
  const largest = table(summary(rfm, 'en-US'), 'largest-customers').rows;
  expect(largest).toHaveLength(10);
  expect([...largest].sort((a, b) => Number(b[1]) - Number(a[1]))).toEqual(largest);
});

test('in two languages every heading, header and note stands in both, every number once', () => {
  const [zh, two] = [summary(rfm, 'zh-CN'), summary(rfm, 'zh-CN', { languages: ['zh-CN', 'en-US'] })];
  expect(two.title).toBe('策略汇总 Strategy Summary');
  const tiers = table(two, 'tiers');
  expect(tiers.columns[1]?.header).toBe('客户数\nCustomers');
  expect(tiers.rows[0]?.[0]).toBe('A 重点客户 A Key');
  expect(tiers.rows.map((row) => row.slice(1))).toEqual(table(zh, 'tiers').rows.map((row) => row.slice(1)));
  expect(two.blocks).toHaveLength(zh.blocks.length);
});

test('with the totals of the run before, each tier says what changed', () => {
  const previous = {
    day: serial('2006-12-01'),
    tiers: [
      { id: 'a', customers: 100, revenue: 1 },
      { id: 'b', customers: 200, revenue: 1 },
    ],
  };
  const { columns, rows, total, note } = table(summary({ ...rfm, previous }, 'en-US'), 'tiers');
  expect(columns.at(-1)).toEqual({ header: 'Change in customers', format: 'change' });
  expect(rows.map((row) => row.at(-1))).toEqual([
    Number(rows[0]![1]) - 100,
    Number(rows[1]![1]) - 200,
    null,
    null,
  ]);
  expect(total?.at(-1)).toBe(995 - 300);
  expect(note).toContain('2006-12-01');
  const undated = table(summary({ ...rfm, previous: { ...previous, day: null } }, 'en-US'), 'tiers');
  expect(undated.note).toBe('Change: customers against the run before.');
  expect(table(summary(rfm, 'en-US'), 'tiers').columns.map(({ header }) => header)).not.toContain(
    'Change in customers',
  );
});

test('the budget is divided to the cent and its rules are said; without one a line says how to give it', () => {
  const { allocation } = generalTemplate;
  const scheme = {
    ...generalTemplate,
    allocation: {
      ...allocation,
      budget: { total: 100_000.01, floor: 5, cap: null },
      hours: { ...allocation.hours, total: 400 },
    },
  };
  const result = summary(inputOf(rfmOrders(), serial('2007-01-01'), scheme), 'en-US');
  const { rows, total, columns } = table(result, 'allocation');
  const cents = (column: number) =>
    rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0) / 100;
  expect([cents(2), cents(4)]).toEqual([100_000.01, 400]);
  expect(total?.slice(0, 3)).toEqual(['Total', 995, 100_000.01]);
  for (const row of rows) expect(Number(row[2])).toBeGreaterThanOrEqual(5 * Number(row[1]));
  const said = (from: Summary) => from.blocks.filter(({ part }) => part === 'allocation');
  expect(JSON.stringify(said(result))).toContain('at least 5');
  expect(columns.at(-1)!.header).toBe('Revenue that may return');
  expect(JSON.stringify(said(summary(rfm, 'en-US')))).toContain('--budget 100000');
});

test('declining and lost customers have rates of return of their own, each by the lines of their number of orders', () => {
  const DAY = 40_000;
  // Regulars wait 10 days between ten orders; 40 customers bought twice with 100 days between, and are silent since.
  const orders = (id: string, days: number[]) => days.map((day) => [id, day, 10] as [string, number, number]);
  const customers = customersOfOrders([
    ...Array.from({ length: 30 }, (_, row) =>
      orders(
        `R${row}`,
        Array.from({ length: 10 }, (__, index) => DAY - 90 + index * 10),
      ),
    ).flat(),
    ...Array.from({ length: 40 }, (_, row) => orders(`T${row}`, [DAY - 400, DAY - 300])).flat(),
    ...Array.from({ length: 25 }, (_, row) => orders(`D${row}`, [DAY - 260, DAY - 60])).flat(),
  ]);
  const { allocation, lifecycle } = generalTemplate;
  const scheme = (preset: typeof lifecycle.preset) => ({
    ...generalTemplate,
    lifecycle: { ...lifecycle, basis: 'preset' as const, preset },
    allocation: { ...allocation, budget: { total: 1000, floor: 0, cap: null } },
  });
  const of = (onTrack: number, lost: number, locale: 'zh-CN' | 'en-US') => {
    const input = inputOf(customers, DAY, scheme({ ...lifecycle.preset, onTrack, lost }));
    return table(summary(input, locale), 'allocation');
  };
  // Beyond 50 days: 65 gaps that ended, and 65 customers silent for 60 and 300 days. Beyond 150: 25 and 40.
  const { rows, total, note } = of(50, 150, 'en-US');
  expect(note).toContain('65 of 130 silences beyond “on track” (50 days) ended in a purchase (50.0%)');
  expect(note).toContain('Lost: 25 of 65 silences beyond “lost” (150 days) did (38.5%)');
  expect(note).toContain('The time is open');
  expect(of(50, 150, 'zh-CN').note).toContain('超过流失阈值（150 天）的 65 次沉默里，有 25 次以再次购买结束');
  const returning = (stage: string) =>
    rows.filter(([name]) => String(name).endsWith(stage)).reduce((sum, row) => sum + Number(row.at(-1)), 0);
  expect(returning('· Declining')).toBeCloseTo(25 * 0.5 * 10, 9);
  expect(returning('· Lost')).toBeCloseTo((40 * 25 * 10) / 65, 9);
  expect(total!.at(-1)).toBeCloseTo(125 + (40 * 25 * 10) / 65, 9);
  // Nobody has been silent for 20 times beyond 350 days: no rate, and nothing is said to return.
  expect(of(50, 350, 'en-US').note).not.toContain('Lost:');
});

test('a silence counts by the number of orders the customer had then', () => {
  const DAY = 40_000;
  // After one order 30 days pass and nobody minds; after fifteen, 30 days are long: 25 came back from it, 25 have not.
  const steady = (id: string, gaps: number[]) => {
    let day = DAY - gaps.reduce((sum, gap) => sum + gap, 0);
    const silent = gaps.slice(0, -1).map((gap) => (day += gap));
    return [DAY - gaps.reduce((sum, gap) => sum + gap, 0), ...silent].map(
      (on) => [id, on, 10] as [string, number, number],
    );
  };
  const weekly = Array<number>(14).fill(5);
  const customers = customersOfOrders([
    ...Array.from({ length: 100 }, (_, row) => steady(`F${row}`, [30, 1])).flat(),
    ...Array.from({ length: 25 }, (_, row) => steady(`B${row}`, [...weekly, 30, 1])).flat(),
    ...Array.from({ length: 25 }, (_, row) => steady(`S${row}`, [...weekly, 30])).flat(),
  ]);
  const { allocation } = generalTemplate;
  const scheme = {
    ...generalTemplate,
    allocation: { ...allocation, budget: { total: 1000, floor: 0, cap: null } },
  };
  const { note } = table(summary(inputOf(customers, DAY, scheme), 'en-US'), 'allocation');
  expect(note).toContain('30 days with up to 2 orders, 5 with up to 7, 5 with more');
  expect(note).toContain('25 of 50 silences beyond “on track”');
});
