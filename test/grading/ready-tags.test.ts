import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { ruleReport } from '../../src/grading/rule-report';
import { schemeSchema, type Scheme } from '../../src/scheme/schema';
import { generalTemplate } from '../../src/scheme/templates/general';
import { READY_TAGS, TAG_GROUPS } from '../../src/scheme/templates/ready-tags';
import { customersOfList } from './customers-of';
import { SAMPLE_AS_OF, sampleCustomers } from './sample-customers';

const scheme: Scheme = schemeSchema.parse({
  ...generalTemplate,
  tags: READY_TAGS,
  keyAccounts: { ...generalTemplate.keyAccounts, on: true, revenueShare: 0.7 },
});
const customers = sampleCustomers();
const grades = grade(customers, scheme, SAMPLE_AS_OF);

test('there are at least forty, in every group', () => {
  expect(READY_TAGS.length).toBeGreaterThanOrEqual(40);
  for (const { id } of TAG_GROUPS)
    expect(READY_TAGS.filter(({ group }) => group === id).length).toBeGreaterThanOrEqual(8);
});

test.each(READY_TAGS.map(({ id, name }, index) => ({ id, zh: name['zh-CN'], index })))(
  '$id $zh: some customers of a sample have it, not all',
  ({ index }) => {
    const count = grades.tags[index]!.reduce((sum, has) => sum + has, 0);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(customers.count);
  },
);

test('a rule that matches nobody or everybody, and rules that always match together, are reported', () => {
  const tag = (id: string, when: Scheme['tags'][number]['when']) => ({ ...READY_TAGS[0]!, id, when });
  const odd: Scheme = {
    ...generalTemplate,
    tags: [
      tag('all', { operator: 'isNotEmpty', field: 'customerId' }),
      tag('none', { operator: 'atLeast', field: 'frequency', value: 1000 }),
      tag('no-column', { operator: 'equals', field: 'industry', value: 'x' }),
      tag('one', { operator: 'atLeast', field: 'frequency', value: 2 }),
      tag('same', { operator: 'moreThan', field: 'frequency', value: 1 }),
      { ...tag('off', { operator: 'atLeast', field: 'frequency', value: 1000 }), on: false },
    ],
  };
  const list = customersOfList([1, 2, 3].map((orders) => ({ last: 40_000, orders, amount: 1 })));
  expect(ruleReport(list, odd, grade(list, odd, 40_100))).toEqual([
    { kind: 'everybody', tag: 'all', fields: [] },
    { kind: 'nobody', tag: 'none', fields: [] },
    { kind: 'nobody', tag: 'no-column', fields: ['industry'] },
    { kind: 'same', tag: 'same', other: 'one' },
  ]);
});

test('a rule about purchases that the list says nothing of names what is missing', () => {
  const list = customersOfList([{ orders: 3 }, { orders: 0 }, { orders: 1 }]);
  const scheme: Scheme = {
    ...generalTemplate,
    tags: (['recency', 'monetary', 'averageOrder', 'frequency'] as const).map((field) => ({
      ...READY_TAGS[0]!,
      id: field,
      when: { operator: 'atLeast', field, value: 1000 },
    })),
  };
  expect(
    ruleReport(list, scheme, grade(list, scheme, Number.NaN)).map(({ kind, ...rest }) => [kind, rest]),
  ).toEqual([
    ['nobody', { tag: 'recency', fields: ['recency'] }],
    ['nobody', { tag: 'monetary', fields: ['monetary'] }],
    ['nobody', { tag: 'averageOrder', fields: ['averageOrder'] }],
    ['nobody', { tag: 'frequency', fields: [] }],
  ]);
});
