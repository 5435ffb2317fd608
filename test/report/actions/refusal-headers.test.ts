import { expect, test } from 'vitest';
import { textAt } from '../../../src/columns/text-column';
import { grade } from '../../../src/grading/grade';
import { prepare } from '../../../src/intake/prepare';
import type { CellValue } from '../../../src/intake/raw-column';
import { recognise } from '../../../src/intake/recognise';
import { mappingFrom } from '../../../src/intake/suggest-mapping';
import { buildLists } from '../../../src/report/actions/build-lists';
import { LIST_IDS } from '../../../src/scheme/list-ids';
import { generalTemplate } from '../../../src/scheme/templates/general';
import { tableOf } from '../../intake/table-of';

/** The action lists made of a customer list with further columns. */
function listsOf(headers: string[], answer: (row: number) => CellValue[]) {
  const table = tableOf([
    ['Customer ID', 'Customer Name', 'Last Order Date', 'Total Orders', 'Total Spent', ...headers],
    ...Array.from({ length: 36 }, (_, row): CellValue[] => [
      `K${row}`,
      `Name ${row}`,
      45_000 - row * 31,
      1 + (row % 5),
      100 + row * 13,
      ...answer(row),
    ]),
  ]);
  const { customers, defaultAsOf } = prepare(table, mappingFrom(recognise(table)), {
    leaveOutCancelled: true,
  });
  const scheme = { ...generalTemplate, lists: { ...generalTemplate.lists, length: 10_000 } };
  const grades = grade(customers, scheme, defaultAsOf);
  const { sheets, lists } = buildLists({ customers, grades, scheme, locale: 'en-US' }, LIST_IDS);
  const listed = new Set(
    sheets.flatMap(({ rows }) => rows.flat().filter((cell) => /^K\d+$/.test(String(cell)))),
  );
  return {
    lists,
    lines: sheets.flatMap(({ lines }) => lines).join('\n'),
    listed: Array.from({ length: customers.count }, (_, row) => textAt(customers.id, row)).filter((id) =>
      listed.has(id ?? ''),
    ),
  };
}
const isOdd = (id: string | undefined): boolean => Number(id!.slice(1)) % 2 === 1;

test.each(
  'Email Opt Out|HasOptedOutOfEmail|Do Not Call|Do not contact|Unsubscribed|Unsubscribed from all email|Do not allow (Bulk) Emails|No marketing|是否退订|退订|免打扰|勿扰|拒收|拒绝营销|黑名单'.split(
    '|',
  ),
)('who says yes under %s is on no list, and the sheets say how many', (header) => {
  for (const [yes, no] of [
    ['TRUE', 'FALSE'],
    [true, false],
    ['是', '否'],
    [1, 0],
  ] as const) {
    const { lists, listed, lines } = listsOf([header], (row) => [row % 2 === 1 ? yes : no]);
    expect(listed.filter(isOdd)).toEqual([]);
    expect(listed.length).toBeGreaterThan(10);
    expect(lists.find(({ list }) => list === 'messages')!.refused).toBeGreaterThan(10);
    expect(lines).not.toContain('does not say who may be contacted');
    expect(lines).not.toContain('is not known');
  }
});

test.each(
  'Opt-in|Opted In|Newsletter|GDPR consent|Email Marketing Status|Email Subscription Status|Email Marketing: Consent|是否同意营销|接受营销|是否接收短信|营销授权'.split(
    '|',
  ),
)('who says no under %s is on no list', (header) => {
  const { listed } = listsOf([header], (row) => [row % 2 === 1 ? 'No' : 'Yes']);
  expect(listed.filter(isOdd)).toEqual([]);
  expect(listed.length).toBeGreaterThan(10);
  const ticked = listsOf([header], (row) => [row % 2 === 0]).listed;
  expect(ticked).toEqual(listed);
});

test('of several columns each refusal counts', () => {
  const { listed } = listsOf(['Accepts Marketing', 'Do Not Call', 'Email Opt Out'], (row) => [
    row % 6 === 1 ? 'no' : 'yes',
    row % 6 === 3 ? 'TRUE' : 'FALSE',
    row % 6 === 5 ? 'TRUE' : 'FALSE',
  ]);
  expect(listed.filter(isOdd)).toEqual([]);
  expect(listed.length).toBeGreaterThan(10);
});

test('an answer that cannot be read keeps a customer off the lists, and the sheet says so', () => {
  const { listed, lines } = listsOf(['Marketing Consent'], (row) => [row % 2 === 1 ? 'ask Ann' : 'yes']);
  expect(listed.filter(isOdd)).toEqual([]);
  expect(lines).toMatch(/gave an answer that cannot be read/);
});
