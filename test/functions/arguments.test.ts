import { beforeEach, describe, expect, test } from 'vitest';
import { abc } from '../../src/functions/abc';
import { frequency } from '../../src/functions/frequency';
import { FunctionError } from '../../src/functions/function-error';
import { setFunctionLocale } from '../../src/functions/function-locale';
import { setGradedSheetReader } from '../../src/functions/graded-sheet';
import { gradeTable } from '../../src/functions/grade';
import { lifecycle } from '../../src/functions/lifecycle';
import { monetary } from '../../src/functions/monetary';
import { nextTier } from '../../src/functions/next-tier';
import { recency } from '../../src/functions/recency';
import { setSavedRun } from '../../src/functions/saved-run-source';
import { schemeName } from '../../src/functions/scheme';
import { segment } from '../../src/functions/segment';
import { strategy } from '../../src/functions/strategy';
import { tags } from '../../src/functions/tags';
import { why } from '../../src/functions/why';
import { grade } from '../../src/grading/grade';
import { gradedColumns } from '../../src/report/graded-columns';
import { generalTemplate } from '../../src/scheme/templates/general';
import { attributesOf } from '../grading/attributes-of';
import { rfmOrders, serial } from '../grading/rfm-orders';
import { runOf } from '../grading/run-of';

const { purchases: _, ...list } = rfmOrders();
const customers = {
  ...list,
  attributes: attributesOf({
    gender: Array.from({ length: list.count }, (_, row) => (row % 2 ? '女' : '男')),
  }),
};
const scheme = {
  ...generalTemplate,
  tags: [
    ...generalTemplate.tags,
    {
      ...generalTemplate.tags[0]!,
      id: 'women',
      name: { 'zh-CN': '女性', 'en-US': 'Women' },
      when: { operator: 'equals' as const, field: 'gender' as const, value: '女' },
    },
  ],
};
const grades = grade(customers, scheme, serial('2007-01-01'));
const saved = runOf(scheme, grades.fitted);
const FIELDS = {
  customerId: '编号',
  lastPurchase: '最近',
  orderCount: '次数',
  totalAmount: '金额',
  gender: '性别',
};
const headers = Object.values(FIELDS);
const run = {
  ...saved,
  source: {
    ...saved.source,
    columns: Object.fromEntries(Object.keys(FIELDS).map((field, column) => [field, column])),
    headers: FIELDS,
  },
};
const rowOf = (row: number): unknown[] => [
  `K${row}`,
  customers.lastPurchase[row],
  customers.frequency[row],
  customers.monetary[row],
  row % 2 ? '女' : '男',
];

const error = (formula: Promise<unknown>): Promise<unknown> =>
  formula.then(
    (value) => value,
    (thrown: unknown) => (thrown instanceof FunctionError ? [thrown.code, thrown.message] : thrown),
  );
const VALUE = (text: string) => ['invalidValue', expect.stringContaining(text)];
const NA = (text: string) => ['notAvailable', expect.stringContaining(text)];

beforeEach(() => {
  setFunctionLocale('en-US');
  setSavedRun(run);
});

describe('TAGS over headers and a row', () => {
  const columns = gradedColumns(customers, grades, scheme, 'en-US');
  const tagCells = columns.find(({ id }) => id === 'tags')!.cells;

  test('says what the Tags column says, in any order of columns', async () => {
    for (let row = 0; row < customers.count; row += 20) {
      expect(await tags([headers], [rowOf(row)])).toBe(tagCells[row] ?? '');
      expect(await tags([headers.toReversed()], [rowOf(row).toReversed()])).toBe(tagCells[row] ?? '');
      expect(
        await tags(
          headers.map((cell) => [cell]),
          rowOf(row).map((cell) => [cell]),
        ),
      ).toBe(tagCells[row] ?? '');
    }
  });

  test('a column that a tag needs and the row lacks is named', async () => {
    const without = (cells: unknown[]) => [cells.slice(0, 4)];
    expect(await error(tags(without(headers), without(rowOf(1))))).toEqual(NA('Gender'));
  });

  test.each([
    ['of different length', [headers], [[1, 2]], 'of one length'],
    ['more than a row', [headers], [rowOf(1), rowOf(2)], 'of one length'],
    ['a date with two readings', [headers], [['K1', '05/06/2006', 1, 2, '女']], 'cannot be read as a date'],
    ['no columns to grade by', [['a', 'b']], [['x', 'y']], 'no column to grade by'],
  ])('%s is #VALUE! with a message', async (_, given, row, text) => {
    expect(await error(tags(given, row))).toEqual(VALUE(text));
  });
});

describe('GRADE over a table', () => {
  test('spills the columns that a run would write, each beside its row', async () => {
    const rows = Array.from({ length: customers.count }, (_, row) => rowOf(row));
    const [names, ...spilled] = await gradeTable([headers, ...rows]);
    const columns = gradedColumns(customers, grades, scheme, 'en-US');
    expect(names).toEqual(columns.map(({ header }) => header));
    expect(spilled).toEqual(rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')));
  });

  test('a part of the table gives the same grades: nothing is fitted anew', async () => {
    const [, , third] = await gradeTable([headers, rowOf(10), rowOf(500)]);
    const columns = gradedColumns(customers, grades, scheme, 'en-US');
    expect(third).toEqual(columns.map(({ cells }) => cells[500] ?? ''));
  });

  test('a column that is missing takes only those answers away that it decides', async () => {
    const [names, row] = (await gradeTable([headers.slice(0, 4), rowOf(10).slice(0, 4)])) as [
      string[],
      unknown[],
    ];
    expect(row[names.indexOf('Tags')]).toBeInstanceOf(FunctionError);
    expect(row[names.indexOf('Tier')]).toBe(gradedColumns(customers, grades, scheme, 'en-US')[0]!.cells[10]);
  });

  test('rows of nobody stay empty', async () => {
    const spilled = await gradeTable([headers, rowOf(3), ['', '', '', '', ''], rowOf(3)]);
    expect(spilled.map(([first]) => first !== '')).toEqual([true, true, false, false]);
  });

  test.each([
    ['only headers', [headers], VALUE('no row')],
    [
      'no such columns',
      [
        ['a', 'b'],
        [1, 'x'],
      ],
      VALUE('no column to grade by'),
    ],
  ])('%s', async (_, table, expected) => {
    expect(await error(gradeTable(table))).toEqual(expected);
  });
});

describe('over the orders of a customer', () => {
  const asOf = serial('2007-01-01');
  test.each([
    ['the newest date counts, in any order', () => recency([[asOf - 5], [asOf - 2], ['2006-12-20']]), 2],
    ['empty cells do not', () => recency([[''], [asOf - 5]]), 5],
    ['another as-of date', () => recency([[asOf]], '2007-01-11'), 10],
    ['after the as-of date is 0', () => recency([[asOf + 9]]), 0],
    ['one order number twice is one order', () => frequency([['a'], ['b'], ['a'], ['']]), 2],
    ['a number and the same as text are one', () => frequency([[17850, '17850']]), 1],
    ['no order', () => frequency([['']]), 0],
    ['cents add up exactly', () => monetary([[0.1], [0.2], ['0.30']]), 0.6],
    ['returns are taken off', () => monetary([[10, -4, '(1)', '']]), 5],
  ])('%s', async (_, formula, expected) => {
    expect(await formula()).toBe(expected);
  });

  test.each([
    ['no date at all', () => recency([['']]), NA('no date')],
    ['a word among the dates', () => recency([['soon']]), VALUE('cannot be read as a date')],
    ['a word among the amounts', () => monetary([['ten']]), VALUE('cannot be read as a number')],
    ['TRUE among the orders', () => frequency([[true]]), VALUE('TRUE and FALSE')],
  ])('%s is an error with a message', async (_, formula, expected) => {
    expect(await error(formula())).toEqual(expected);
  });

  test('RECENCY without a saved run needs its own as-of date', async () => {
    setSavedRun(null);
    expect(await error(recency([[asOf]]))).toEqual(NA('Give as_of'));
    expect(await recency([[asOf]], asOf + 3)).toBe(3);
  });
});

describe('ABC', () => {
  test('who crosses a line belongs to the better class, and the rest is C', async () => {
    expect(await abc([[50], [30], [15], [5]])).toEqual([['A'], ['A'], ['B'], ['C']]);
    expect(await abc([[79], [2], [14], [5]])).toEqual([['A'], ['C'], ['A'], ['B']]);
  });
  test('equal amounts are of one class, nothing is C, and empty stays empty', async () => {
    expect(await abc([[40, 40, 10, 10, 0, -5, '']])).toEqual([['A', 'A', 'B', 'B', 'C', 'C', '']]);
  });
  test('other shares', async () => {
    expect(await abc([[70], [20], [10]], 70, 20)).toEqual([['A'], ['B'], ['C']]);
  });
  test('percents as Excel types them: 70% arrives as 0.7', async () => {
    expect(await abc([[70], [20], [10]], 0.7, 0.2)).toEqual([['A'], ['B'], ['C']]);
    expect(await abc([[50], [30], [15], [5]], 0.8)).toEqual([['A'], ['A'], ['B'], ['C']]);
    expect(await abc([[50], [30], [15], [5]], null, 0.15)).toEqual([['A'], ['A'], ['B'], ['C']]);
    expect(await abc([[55], [45]], 0.55, 0.45)).toEqual([['A'], ['B']]);
  });
  test.each([
    ['shares above 100', () => abc([[1]], 80, 30), 'together at most 100'],
    ['no share', () => abc([[1]], 0), 'together at most 100'],
    ['a percent beside a fraction', () => abc([[1]], 80, 0.15), '80 and 15, or 80% and 15%'],
    ['a fraction beside a percent', () => abc([[1]], 0.8, 15), '80 and 15, or 80% and 15%'],
    ['the whole for A', () => abc([[1]], 1), 'together at most 100'],
    ['no number', () => abc([['']]), 'no number'],
    ['a word', () => abc([['much']]), 'cannot be read as a number'],
  ])('%s is #VALUE!', async (_, formula, text) => {
    expect(await error(formula())).toEqual(VALUE(text));
  });
});

describe('STRATEGY', () => {
  const play = scheme.playbook.cells.a!.mature!;
  test('the play of the tier and the stage, by name in either language', async () => {
    const text = await strategy('A Key', 'Mature');
    expect(text).toContain(play.objective['en-US']);
    expect(await strategy('A 重点客户', '成熟')).toBe(text);
    expect(await strategy('a', 'mature', 'offer')).toBe(play.offer['en-US']);
  });
  test('an empty argument names no tier, not even one without a name', async () => {
    const [first, ...levels] = scheme.tiers.levels;
    const nameless = { ...first!, name: { 'zh-CN': '', 'en-US': ' ' } };
    const tiers = { ...scheme.tiers, levels: [nameless, ...levels] };
    setSavedRun({ ...run, scheme: { ...scheme, tiers } });
    for (const empty of ['', ' ', null])
      expect(await error(strategy(empty, 'Mature', 'offer'))).toEqual(VALUE('no tier'));
  });
  test.each([
    ['no such tier', () => strategy('E', 'Mature'), 'It has: A Key'],
    ['no such stage', () => strategy('A Key', 'Sleeping'), 'There are: Prospect'],
    ['no such part', () => strategy('A Key', 'Mature', 'price'), 'objective, offer'],
    ['nothing', () => strategy('', ''), 'no tier'],
  ])('%s is #VALUE! and lists what there is', async (_, formula, text) => {
    expect(await error(formula())).toEqual(VALUE(text));
  });
});

test('SCHEME names scheme, version and as-of date', async () => {
  expect(await schemeName()).toBe(`${scheme.name['en-US']}, version ${scheme.version}, as of 2007-01-01`);
});

test('SEGMENT by another map of the same scores, and the error that lists the maps', async () => {
  const numbers = ['2006-12-30', 12, 2000] as const;
  expect(await segment(...numbers)).toBe('Champions');
  expect(await segment(...numbers, null, 'r-by-f')).toBe('Champions');
  expect(await segment('2006-01-30', 12, 2000, null, 'r-by-f')).toBe("Can't Lose");
  expect(await error(segment(...numbers, null, 'nine'))).toEqual(VALUE('eleven, r-by-f, r-package'));
});

describe('SEGMENT of a customer by another map', () => {
  const cells: Record<string, number> = { r: 1, f: 5, m: 5 };
  const sheet = {
    sheetName: 'Customers',
    find: (key: string | number) => (['K1', '12346', '7'].includes(String(key)) ? 0 : undefined),
    has: (column: string) => column in cells,
    cell: (_: number, column: string) => cells[column] ?? '',
    facts: () => ({ lastPurchase: Number.NaN, orders: Number.NaN, amount: Number.NaN }),
  };
  beforeEach(() => setGradedSheetReader(() => Promise.resolve(sheet)));

  test.each([
    ['right after the customer', ['K1', 'r-by-f']],
    ['right after a number', [12346, 'R-by-F']],
    ['with nothing between', ['K1', null, null, null, 'r-by-f']],
    ['with nothing between a number and it', [12346, null, null, null, 'r-by-f']],
    ['with empty texts between', ['K1', '', '', '', 'r-by-f']],
    ['with zeros between', ['K1', 0, 0, 0, 'r-by-f']],
    ['with zeros after a number that is no day of a purchase', [7, 0, 0, 0, 'r-by-f']],
  ])('%s', async (_, given: unknown[]) => {
    expect(await segment(given[0], ...given.slice(1))).toBe("Can't Lose");
  });

  test.each([
    [
      'a number that can be a day as well, after zeros',
      [12346, 0, 0, 0, 'r-by-f'],
      NA('=CRM.SEGMENT(A2,"eleven")'),
    ],
    ['a date without orders', ['2006-12-30', '', 0, 0, 'r-by-f'], NA('can be a customer or a date')],
    ['an unknown map', ['K1', 'nine'], VALUE('eleven, r-by-f, r-package')],
    ['an unknown customer', ['K9', 'eleven'], NA('no customer “K9”')],
  ])('%s', async (_, given: unknown[], expected) => {
    expect(await error(segment(given[0], ...given.slice(1)))).toEqual(expected);
  });

  test('nothing at all is who never bought', async () => {
    expect(await segment(0, 0, 0, 0, 'eleven')).toBe('');
  });
});

test('LIFECYCLE of a run over orders: what the numbers leave open is #N/A that says why', async () => {
  setSavedRun({ ...run, source: { ...run.source, kind: 'orders' } });
  expect(await error(lifecycle('2006-12-30', 12, 2000))).toEqual(
    NA('dates and amounts of the single purchases'),
  );
  expect(await lifecycle('2000-12-30', 12, 2000)).toBe('Lost');
  expect(await lifecycle('2006-12-30', 1, 20)).toBe('New');
  expect(await lifecycle('', 0, 0)).toBe('Prospect');
});

test('every function that needs a saved run says what to do without one', async () => {
  setSavedRun(null);
  for (const formula of [
    segment(1, 1, 1),
    lifecycle(1, 1, 1),
    why(1, 1, 1),
    nextTier(1, 1, 1),
    strategy('a', 'new'),
    tags([['a']], [['b']]),
    gradeTable([['a'], ['b']]),
    schemeName(),
  ]) {
    expect(await error(formula)).toEqual(NA('grade the customers once'));
  }
});
