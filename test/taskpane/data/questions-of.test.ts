import { expect, test } from 'vitest';
import type { Finding } from '../../../src/intake/intake-result';
import { dataCheckTexts } from '../../../src/locales/data-check';
import { message } from '../../../src/locales/message';
import { questionsOf } from '../../../src/taskpane/data/questions-of';

const words = {
  texts: dataCheckTexts['en-US'],
  say: (template: string, values: Record<string, string | number>) => message('en-US', template, values),
  day: (serial: number) => `day ${serial}`,
};
const options = { leaveOutCancelled: true };
const finding = (given: Partial<Finding> & Pick<Finding, 'code'>): Finding => ({
  severity: 'warning',
  count: 3,
  share: 0.5,
  examples: [],
  effect: { treatment: 'guessed' },
  fixes: [],
  ...given,
});
const dates = finding({
  code: 'dates-ambiguous',
  field: 'orderDate',
  column: 'Date',
  details: { order: 'mdy', example: '03/04/2024', mdy: 45355, dmy: 45385 },
  fixes: [
    { kind: 'date-order', field: 'orderDate', order: 'mdy' },
    { kind: 'date-order', field: 'orderDate', order: 'dmy' },
  ],
});

test('an open date is asked with what it is in each order, our guess chosen', () => {
  const [question] = questionsOf([dates], options, words);
  expect(question).toMatchObject({ text: '“Date”: what does 03/04/2024 mean?', chosen: 'mdy' });
  expect(question!.answers).toEqual([
    {
      id: 'mdy',
      label: 'month/day/year: day 45355',
      options: { ...options, dateOrders: { orderDate: 'mdy' } },
    },
    {
      id: 'dmy',
      label: 'day/month/year: day 45385',
      options: { ...options, dateOrders: { orderDate: 'dmy' } },
    },
  ]);
});

test('an answer shows at once, before the data is counted anew', () => {
  const answered = { ...options, dateOrders: { orderDate: 'dmy' as const }, joinByName: true };
  const names = finding({ code: 'list-joins-by-name-only', list: 'customers' });
  expect(questionsOf([dates, names], answered, words).map(({ chosen }) => chosen)).toEqual(['dmy', 'yes']);
});

test('several currencies are added up until one is chosen', () => {
  const currencies = finding({
    code: 'mixed-currencies',
    details: { currencies: 'CNY, USD' },
    fixes: [
      { kind: 'currency', currency: 'CNY' },
      { kind: 'currency', currency: 'USD' },
    ],
  });
  const [question] = questionsOf([currencies], { ...options, currency: 'USD' }, words);
  expect(question).toMatchObject({ chosen: 'USD' });
  expect(question!.answers.map((answer) => answer.options.currency)).toEqual([undefined, 'CNY', 'USD']);
});

test('hidden rows ask, and findings that leave nothing open do not', () => {
  const asked = questionsOf(
    [finding({ code: 'hidden-rows', count: 2 }), finding({ code: 'outliers' })],
    options,
    words,
  );
  expect(asked.map(({ id, chosen }) => [id, chosen])).toEqual([['hidden', 'use']]);
});
