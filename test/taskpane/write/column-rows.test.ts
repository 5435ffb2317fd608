import { expect, test } from 'vitest';
import { GRADED_COLUMN_IDS } from '../../../src/report/graded-columns';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import { chosenBy, columnRows, moved, nameTaken } from '../../../src/taskpane/write/column-rows';

const scheme = { ...TEMPLATES.general, extraColumns: ['why' as const] };
const onIn = (rows: readonly { id: string; on: boolean }[]) =>
  rows.filter(({ on }) => on).map(({ id }) => id);

test('without a choice the usual columns and those of the scheme are written', () => {
  const rows = columnRows(undefined, scheme);
  expect(onIn(rows)).toEqual('tier lifecycle tags r f m rfm segment score why'.split(' '));
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...GRADED_COLUMN_IDS].toSorted());
});

test('a choice keeps its order and names; what it leaves out is listed after it', () => {
  const rows = columnRows([{ id: 'segment' }, { id: 'tier', header: 'Class' }], scheme);
  expect(rows.slice(0, 3)).toEqual([
    { id: 'segment', on: true },
    { id: 'tier', header: 'Class', on: true },
    { id: 'lifecycle', on: false },
  ]);
  expect(chosenBy(rows, scheme).choice).toEqual([{ id: 'segment' }, { id: 'tier', header: 'Class' }]);
});

test('a column that has to be made is asked of the scheme, and no more than those', () => {
  const rows = columnRows([{ id: 'tier' }, { id: 'next' }], scheme);
  expect(chosenBy(rows, scheme).scheme.extraColumns).toEqual(['next']);
  const usual = columnRows(undefined, scheme);
  expect(chosenBy(usual, scheme).scheme).toBe(scheme);
});

test('a name that differs from another only in capitals is taken, unless that column is not written', () => {
  const rows = columnRows([{ id: 'tier' }, { id: 'lifecycle' }, { id: 'tags', header: 'Labels' }], scheme);
  const taken = (name: string) => nameTaken(rows, 'tier', name, ({ id, header }) => header ?? id);
  expect(['lifecycle', 'LIFECYCLE', 'labels'].map(taken)).toEqual([true, true, true]);
  expect(['tier', 'tags', 'segment', 'Class'].map(taken)).toEqual([false, false, false, false]);
});

test('a column moved beyond an end stays at the end', () => {
  const rows = columnRows([{ id: 'tier' }, { id: 'tags' }], scheme).slice(0, 2);
  expect(moved(rows, 1, -5).map(({ id }) => id)).toEqual(['tags', 'tier']);
  expect(moved(rows, 0, 9).map(({ id }) => id)).toEqual(['tags', 'tier']);
});
