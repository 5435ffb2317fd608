import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade';
import { parseSavedRun, savedRunText } from '../../src/grading/saved-run';
import { ProblemError } from '../../src/scheme/problem';
import { generalTemplate } from '../../src/scheme/templates/general';
import { customersOfList } from './customers-of';
import { runOf } from './run-of';

const { fitted } = grade(
  customersOfList(
    [10, 20, 30, 40, 50].map((amount, row) => ({ last: 40_000 + row, orders: row + 1, amount })),
  ),
  generalTemplate,
  40_010,
);
const run = runOf(generalTemplate, fitted);

test('a run survives being saved and read', () => {
  expect(parseSavedRun(savedRunText(run))).toEqual(run);
});

test('a run without amounts or order counts survives too', () => {
  const unknown = { ...run, counts: { ...run.counts, orders: Number.NaN, revenue: Number.NaN } };
  expect(parseSavedRun(savedRunText(unknown)).counts).toMatchObject({ orders: null, revenue: null });
});

test.each([
  [
    'cut-offs out of order',
    { fitted: { ...fitted, cutoffs: { ...fitted.cutoffs, monetary: [4, 3, 2, 1] } } },
    'scheme-invalid',
  ],
  [
    'cut-offs for other bins',
    { fitted: { ...fitted, cutoffs: { ...fitted.cutoffs, monetary: [1] } } },
    'scheme-invalid',
  ],
  [
    'lines between tiers that the scheme does not draw',
    { fitted: { ...fitted, tiers: { ...fitted.tiers, lines: [null] } } },
    'scheme-invalid',
  ],
  [
    'ranks where the scheme scores by value',
    { fitted: { ...fitted, ties: { recency: [], frequency: [], monetary: [] } } },
    'scheme-invalid',
  ],
  ['customer data', { customers: [{ phone: '13800000000' }] }, 'scheme-invalid'],
  ['a column field that is no name', { source: { ...run.source, columns: { 'a b': 1 } } }, 'scheme-invalid'],
  ['a later version', { formatVersion: 2 }, 'scheme-newer'],
  ['a scheme of a later version', { scheme: { ...run.scheme, formatVersion: 9 } }, 'scheme-newer'],
  ['another format', { format: 'crm-tier/scheme' }, 'scheme-invalid'],
])('a run with %s is refused', (_, change, code) => {
  const refused = () => parseSavedRun(JSON.stringify({ ...run, ...change }));
  expect(refused).toThrow(ProblemError);
  expect(refused).toThrow(code);
});

test('a run saved with a scheme of version 1 is still read', () => {
  const { allocation, ...scheme } = run.scheme;
  const old = { ...run, scheme: { ...scheme, formatVersion: 1, playbook: [] } };
  expect(parseSavedRun(JSON.stringify(old)).scheme.allocation).toEqual(allocation);
});
