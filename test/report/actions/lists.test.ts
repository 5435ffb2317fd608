import { expect, test } from 'vitest';
import type { Customers } from '../../../src/columns/customers';
import { textColumn } from '../../../src/columns/text-column';
import { grade } from '../../../src/grading/grade';
import { nextTiers } from '../../../src/grading/next-tier';
import { buildLists } from '../../../src/report/actions/build-lists';
import type { ListSheet } from '../../../src/report/actions/list-sheet';
import { gradedColumns } from '../../../src/report/graded-columns';
import { ACTION_LISTS, LIST_IDS, type ListId } from '../../../src/scheme/list-ids';
import type { Locale } from '../../../src/scheme/local-text';
import type { Scheme } from '../../../src/scheme/schema';
import type { ListSettings } from '../../../src/scheme/settings/lists';
import { generalTemplate } from '../../../src/scheme/templates/general';
import { attributesOf } from '../../grading/attributes-of';
import { customersOfOrders, type Order } from '../../grading/customers-of';
import { rfmOrders, serial } from '../../grading/rfm-orders';
import { SAMPLE_AS_OF, sampleCustomers } from '../../grading/sample-customers';

const schemeWith = (lists: Partial<ListSettings>): Scheme => ({
  ...generalTemplate,
  lists: { ...generalTemplate.lists, ...lists },
});

function build(
  customers: Customers,
  asked: readonly ListId[] = LIST_IDS,
  { scheme = generalTemplate, asOf = SAMPLE_AS_OF, locale = 'en-US' as Locale } = {},
) {
  const grades = grade(customers, scheme, asOf);
  return { grades, ...buildLists({ customers, grades, scheme, locale }, asked) };
}

const column = ({ columns, rows }: ListSheet, header: string): unknown[] => {
  const at = columns.findIndex((own) => own.header === header);
  return rows.map((row) => row[at]);
};
const sheetOf = (sheets: readonly ListSheet[], key: string): ListSheet =>
  sheets.find((sheet) => sheet.key === key)!;

test('customers who refused marketing are in no list but the service list, and each list says how many', () => {
  const customers = sampleCustomers();
  const consent = customers.attributes!.get('consent')!;
  if (consent.kind !== 'text') throw new Error('text');
  const refused = new Set(
    Array.from({ length: customers.count }, (_, row) => row)
      .filter((row) => consent.values.values[consent.values.codes[row]!] === '否')
      .map((row) => customers.id.values[customers.id.codes[row]!]),
  );
  const { sheets, lists } = build(customers, LIST_IDS, { scheme: schemeWith({ length: 10_000 }) });
  expect(refused.size).toBeGreaterThan(100);
  expect(sheets.length).toBeGreaterThan(6);
  for (const sheet of sheets.filter(({ key }) => key !== 'bought-together')) {
    const ids = column(sheet, sheet.key === 'messages' ? 'Customer number' : 'Customer') as string[];
    expect(
      ids.filter((id) => refused.has(id)),
      sheet.key,
    ).toEqual([]);
  }
  for (const { list, refused: count } of lists.filter(
    ({ rows, list: id }) => rows > 0 && id !== 'messages',
  )) {
    expect(count, list).toBeGreaterThan(0);
    expect(sheetOf(sheets, list).lines.join(' '), list).toContain(
      `${count} customers have refused marketing`,
    );
  }
  // The table for mail merge has its headers in the first row: what is left out is told beside it.
  const messages = lists.find(({ list }) => list === 'messages')!;
  expect(messages.refused).toBeGreaterThan(0);
  expect(messages.text).toMatch(new RegExp(`\\. ${messages.refused} customers have refused marketing`));
  expect(sheetOf(sheets, 'win-back').lines.join(' ')).toMatch(/\d+ customers of this list .* is not known/);
});

test('a potential key account who stays away is asked back, not thanked for the growing business', () => {
  const { sheets } = build(rfmOrders(), ['key-potential'], {
    scheme: schemeWith({ length: 10_000 }),
    asOf: serial('2007-01-01'),
  });
  const sheet = sheetOf(sheets, 'key-potential');
  const [stages, next, messages] = ['Lifecycle', 'Next step', 'Message'].map((header) =>
    column(sheet, header),
  );
  const thanked = stages!.map((stage, row) => [
    stage,
    /thank you for the growing/.test(String(messages![row])),
  ]);
  expect(new Set(thanked.filter(([, thanks]) => !thanks).map(([stage]) => stage))).toEqual(
    new Set(['Declining']),
  );
  for (const [row, [stage, thanks]] of thanked.entries()) {
    expect(thanks).toBe(stage !== 'Declining');
    expect(/^Meet them/.test(String(next![row]))).toBe(stage !== 'Declining');
  }
});

test('win-back holds the lost customers, the largest last year first, cut to the length asked for', () => {
  const customers = sampleCustomers();
  const { sheets, grades } = build(customers, ['win-back'], { scheme: schemeWith({ length: 12 }) });
  const sheet = sheetOf(sheets, 'win-back');
  expect(sheet.rows).toHaveLength(12);
  const lifecycle = gradedColumns(customers, grades, generalTemplate, 'en-US').find(
    ({ id }) => id === 'lifecycle',
  )!;
  const rowOf = new Map(Array.from(customers.id.codes, (code, row) => [customers.id.values[code]!, row]));
  const { start, day, amount } = customers.purchases!;
  const lastYear = (row: number): number => {
    let sum = 0;
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      if (day[at]! > customers.lastPurchase[row]! - 365) sum += amount[at]!;
    }
    return Math.round(sum * 100) / 100;
  };
  const ids = column(sheet, 'Customer') as string[];
  expect(ids.map((id) => lifecycle.cells[rowOf.get(id)!])).toEqual(new Array(12).fill('Lost'));
  const money = column(sheet, 'Money at stake') as number[];
  expect(money.map((value) => Math.round(value * 100) / 100)).toEqual(
    ids.map((id) => lastYear(rowOf.get(id)!)),
  );
  expect([...money].sort((a, b) => b - a)).toEqual(money);
});

test('a lost customer’s next step is the play for the lost of the tier, whatever tags say', () => {
  const customers = sampleCustomers();
  const { sheets, grades } = build(customers, ['win-back']);
  const sheet = sheetOf(sheets, 'win-back');
  const rowOf = new Map(Array.from(customers.id.codes, (code, row) => [customers.id.values[code]!, row]));
  const steps = column(sheet, 'Next step') as string[];
  const ids = column(sheet, 'Customer') as string[];
  const tagged = ids.filter((id) => grades.tags.some((tag) => tag[rowOf.get(id)!] === 1));
  expect(tagged.length).toBeGreaterThan(0);
  ids.forEach((id, at) => {
    const tier = generalTemplate.tiers.levels[grades.tier[rowOf.get(id)!]!]!.id;
    expect(steps[at]).toContain(generalTemplate.playbook.cells[tier]!.lost!.offer['en-US']);
  });
});

test('the order of the rows in the data changes no list', () => {
  const orders: Order[] = Array.from({ length: 60 }, (_, row) => [
    `C${row % 30}`,
    45_000 + (row % 7) * 40,
    100,
  ]);
  const asked = ACTION_LISTS.filter((list) => list !== 'open-feedback');
  const one = build(customersOfOrders(orders), asked);
  const other = build(customersOfOrders([...orders].reverse()), asked);
  expect(other.sheets).toEqual(one.sheets);
});

test('up-sell names the way that the grading engine finds, and what it costs', () => {
  const customers = sampleCustomers();
  const { sheets, grades } = build(customers, ['up-sell']);
  const sheet = sheetOf(sheets, 'up-sell');
  const rowOf = new Map(Array.from(customers.id.codes, (code, row) => [customers.id.values[code]!, row]));
  const ids = column(sheet, 'Customer') as string[];
  const ways = nextTiers(
    customers,
    generalTemplate,
    grades,
    ids.map((id) => rowOf.get(id)!),
  );
  ids.forEach((_, at) => {
    const nearest = Math.max(...ways[at]!.map(({ tier }) => tier));
    expect(column(sheet, 'Next tier')[at]).toBe(generalTemplate.tiers.levels[nearest]!.name['en-US']);
    const [first] = ways[at]!.filter(({ tier }) => tier === nearest);
    if (first && first.orders > 0) {
      expect(String(column(sheet, 'Why')[at])).toContain(`${first.orders} more order`);
    }
  });
});

const people = (columns: Parameters<typeof attributesOf>[0], days: string[] = []): Customers => {
  const count = Object.values(columns)[0]!.length;
  return {
    ...customersOfOrders(
      Array.from({ length: count }, (_, row) => [`C${row}`, serial('2024-02-20'), 100 + row]),
    ),
    attributes: attributesOf(columns, days),
  };
};

test('care: birthdays in the window, 29 February on the 28th, the customer’s own day before festivals', () => {
  const customers = people(
    { birthDate: [serial('1992-02-29'), serial('1980-03-27'), serial('1980-03-28'), serial('1990-12-31')] },
    ['birthDate'],
  );
  const at = (asOf: string) =>
    build(customers, ['care'], { scheme: schemeWith({ festivalTiers: 0 }), asOf: serial(asOf) }).sheets[0];
  expect(column(at('2023-02-27')!, 'Why')).toEqual([
    'Birthday on 2023-02-28',
    'Birthday on 2023-03-27',
    'Birthday on 2023-03-28',
  ]);
  expect(column(at('2024-02-27')!, 'Why')).toEqual(['Birthday on 2024-02-29', 'Birthday on 2024-03-27']);
  const sheet = build(customers, ['care'], {
    scheme: schemeWith({ festivalTiers: 10 }),
    asOf: serial('2024-05-20'),
    locale: 'zh-CN',
  }).sheets[0]!;
  expect(column(sheet, '原因')).toEqual(new Array(4).fill('2024-06-10 端午节'));
  expect(sheet.lines.join('')).toContain('端午节 2024-06-10');
  expect(sheet.lines.join('')).toContain('不含成为客户周年');
});

test('care: a festival of remembrance is told, and nobody is greeted', () => {
  const customers = people({ birthDate: [serial('1990-12-31')] }, ['birthDate']);
  const { sheets, lists } = build(customers, ['care'], {
    scheme: schemeWith({ festivals: ['qingming'], festivalTiers: 10 }),
    asOf: serial('2024-03-20'),
  });
  expect(sheets).toEqual([]);
  expect(lists[0]!.text).toMatch(/not written/);
});

test('customers abroad are greeted at New Year, not at the Spring Festival', () => {
  const customers = people({ country: ['China', 'United Kingdom', null] });
  const { sheets } = build(customers, ['care'], {
    scheme: schemeWith({ festivalTiers: 10, occasions: [] }),
    asOf: serial('2024-12-31'),
  });
  expect(column(sheets[0]!, 'Why')).toEqual(
    expect.arrayContaining([
      'New Year on 2025-01-01',
      'New Year on 2025-01-01; Spring Festival on 2025-01-29',
    ]),
  );
  const ids = column(sheets[0]!, 'Customer');
  expect(column(sheets[0]!, 'Why')[ids.indexOf('C1')]).toBe('New Year on 2025-01-01');
});

test('low satisfaction: on a scale to 5 scores up to 2.5 and detractors, the best tier first', () => {
  const customers = people({ satisfaction: [5, 2, 1, null, 4], nps: [9, 9, null, 6, null] });
  const { sheets, grades } = build(customers, ['low-satisfaction']);
  const ids = column(sheets[0]!, 'Customer') as string[];
  expect(new Set(ids)).toEqual(new Set(['C1', 'C2', 'C3']));
  const tiers = ids.map((id) => grades.tier[Number(id.slice(1))]!);
  expect([...tiers].sort((a, b) => a - b)).toEqual(tiers);
});

test('open feedback: the oldest first, with handler and days, without what is closed', () => {
  const customers: Customers = {
    ...people({ consent: ['yes', 'no'] }),
    feedback: {
      start: Int32Array.of(0, 2, 4),
      day: Float64Array.of(SAMPLE_AS_OF - 3, SAMPLE_AS_OF - 2, SAMPLE_AS_OF - 40, SAMPLE_AS_OF - 1),
      score: Float64Array.of(1, 5, 2, 3),
      topic: textColumn(['Delivery', 'Price', '=HYPERLINK("x")', null], 4),
      text: textColumn([null, null, 'late\nagain', null], 4),
      status: textColumn(['open', 'Closed', '处理中', '已解决'], 4),
      handler: textColumn(['Ann', 'Ann', 'Ben', null], 4),
    },
  };
  const { sheets } = build(customers, ['open-feedback', 'messages']);
  const sheet = sheetOf(sheets, 'open-feedback');
  expect(column(sheet, 'Days open')).toEqual([40, 3]);
  expect(column(sheet, 'Handler')).toEqual(['Ben', 'Ann']);
  expect(column(sheet, 'Why')[0]).toBe('Open for 40 days: =HYPERLINK("x"). “late again”');
  expect(column(sheet, 'Next step')[0]).toMatch(/^Ben: answer today/);
  // The customer refused marketing: the case is answered all the same, and no message is sent.
  expect(column(sheet, 'Marketing')[0]).toBe('no marketing: service only');
  expect(column(sheet, 'Message')[0]).toBeNull();
  expect(column(sheetOf(sheets, 'messages'), 'Customer number')).toEqual(['C0']);
});

test('what a list needs and the data lacks is said, and no empty sheet is made', () => {
  const { sheets, lists } = build(customersOfOrders([['C1', 45_000, 10]]), LIST_IDS, {
    scheme: schemeWith({ festivals: [], occasions: [] }),
  });
  expect(sheets.every(({ rows }) => rows.length > 0)).toBe(true);
  const why = Object.fromEntries(lists.map(({ list, text }) => [list, text]));
  expect(why['open-feedback']).toBe('Open feedback: not written, no feedback list was read.');
  expect(why['cross-sell']).toMatch(/names no products or categories/);
  expect(why['low-satisfaction']).toMatch(/no satisfaction or recommendation score/);
});

test('cross-sell: without rules the next dearer product of the category most bought, with both prices', () => {
  // Everybody has the cheap pen; five have the good one as well, and C9 also a lamp that nobody else buys.
  const bought = Array.from({ length: 10 }, (_, row) => [
    ['pen', 'office'],
    ...(row < 5 ? [['good pen', 'office']] : []),
    ...(row === 9
      ? [
          ['pen', 'office'],
          ['lamp', 'light'],
        ]
      : []),
  ]);
  const flat = bought.flat();
  const product = textColumn(
    flat.map(([name]) => name!),
    flat.length,
  );
  const prices: Record<string, number> = { pen: 2, 'good pen': 5, lamp: 90 };
  const start = new Int32Array(11);
  bought.forEach((own, row) => (start[row + 1] = start[row]! + own.length));
  const customers: Customers = {
    ...people({ owner: new Array(10).fill('Ann') }),
    products: {
      start,
      product,
      category: textColumn(
        flat.map(([, category]) => category!),
        flat.length,
      ),
      day: new Float64Array(flat.length).fill(SAMPLE_AS_OF - 9),
      order: Int32Array.from({ length: flat.length }, (_, line) => line),
      price: Float64Array.from(product.values, (name) => prices[name]!),
    },
  };
  const { sheets } = build(customers, ['cross-sell']);
  const sheet = sheetOf(sheets, 'cross-sell');
  expect(column(sheet, 'Customer')).toEqual(['C9', 'C8', 'C7', 'C6', 'C5']);
  expect(sheet.columns.map(({ header }) => header)).not.toContain('Offer');
  expect(column(sheet, 'One step up')[0]).toBe('In office: from pen (2.00) to good pen (5.00).');
  expect(column(sheet, 'Why')[0]).toBe('Buys most in office; the dearest so far is pen (2.00).');
  expect(column(sheet, 'Money at stake')).toEqual([3, 3, 3, 3, 3]);
});

test('an owner filter keeps the owner’s customers; by owner each has one sheet with a legal name of its own', () => {
  const owners = [
    '张伟',
    'Ann/Bob: [x]*?',
    'ann bob  x',
    null,
    "'O’Neil'",
    'A very long name of a sales team in the north',
  ];
  const customers = people({ owner: owners, satisfaction: [1, 1, 1, 1, 1, 1] });
  const filtered = build(customers, ['low-satisfaction'], { scheme: schemeWith({ owners: [' 张伟'] }) });
  expect(column(filtered.sheets[0]!, 'Owner')).toEqual(['张伟']);
  const { sheets } = build(customers, ['low-satisfaction', 'second-order'], {
    scheme: schemeWith({ arrange: 'by-owner' }),
  });
  expect(sheets).toHaveLength(6);
  const names = sheets.map(({ sheetName }) => sheetName);
  for (const name of names) expect(name).toMatch(/^[^'\\/?*[\]:][^\\/?*[\]:]{0,24}[^'\\/?*[\]: ]$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
  expect(new Set(sheets.map(({ tableName }) => tableName)).size).toBe(6);
});

test('nobody gets two messages, and the most pressing comes first', () => {
  const { sheets } = build(sampleCustomers(), LIST_IDS, { scheme: schemeWith({ length: 400 }) });
  const ids = column(sheetOf(sheets, 'messages'), 'Customer number') as string[];
  expect(new Set(ids).size).toBe(ids.length);
  const lows = new Set(column(sheetOf(sheets, 'low-satisfaction'), 'Customer'));
  const listed = column(sheetOf(sheets, 'messages'), 'List');
  ids.forEach((id, at) => expect(listed[at] === 'Low satisfaction').toBe(lows.has(id)));
});

test('no next step of the second-order list lies in the past', () => {
  const asOf = serial('2024-06-30');
  // Regulars who take their time, so that one order is on track for long; and first orders of any age.
  const regulars = Array.from({ length: 40 }, (_, row) =>
    [0, 300, 600].map((ago): Order => [`R${row}`, asOf - ago - row, 50 + row]),
  ).flat();
  const ages = Array.from({ length: 60 }, (_, row) => 1 + row * 4);
  const customers = customersOfOrders([
    ...regulars,
    ...ages.map((ago, row): Order => [`S${row}`, asOf - ago, 10 + row]),
  ]);
  for (const [locale, why, next, since, named] of [
    ['en-US', 'Why', 'Next step', /First order (\d+) days?/, /\bday ([\d, and]+)/i],
    ['zh-CN', '原因', '下一步', /首单在 (\d+) 天前/, /第 ([\d、]+) 天/],
  ] as const) {
    const { sheets } = build(customers, ['second-order'], {
      asOf,
      locale,
      scheme: schemeWith({ length: 100 }),
    });
    const sheet = sheetOf(sheets, 'second-order');
    const days = column(sheet, why).map((text) => Number(since.exec(String(text))![1]));
    const steps = column(sheet, next).map(String);
    expect(column(sheet, why).join(' ')).not.toMatch(/\b1 days/);
    expect(Math.max(...days)).toBeGreaterThan(200);
    expect(steps.filter((step) => named.test(step)).length).toBeGreaterThan(0);
    steps.forEach((step, row) => {
      expect(step).not.toBe('');
      const last = named.exec(step)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
      if (last.length > 0) expect(Math.max(...last), step).toBeGreaterThanOrEqual(days[row]!);
    });
  }
});

test('an up-sell message says what is missing once: where any purchase is enough, no orders or money beside it', () => {
  const { sheets } = build(rfmOrders(), ['up-sell', 'messages'], {
    asOf: serial('2007-01-01'),
    scheme: schemeWith({ length: 1000 }),
  });
  const messages = column(sheetOf(sheets, 'messages'), 'Message').map(String);
  const missing = messages.flatMap((text) => /You are close to .+?: (.+?)\. Ask us/.exec(text)?.[1] ?? []);
  expect(missing.length).toBeGreaterThan(10);
  expect(missing).toContain('a purchase now');
  for (const text of missing) {
    expect(text).not.toMatch(/or a purchase now/);
    expect(text).not.toMatch(/\d more(?! orders?| spent)/);
  }
});
