import { describe, expect, test } from 'vitest';
import type { ListKind } from '../../../src/intake/fields';
import type { ReadSheet } from '../../../src/run/run-types';
import type { Source } from '../../../src/run/source';
import {
  allWaiting,
  besideLeft,
  besideRead,
  besideWaiting,
  kindTaken,
  returnsOffered,
  usableBeside,
} from '../../../src/taskpane/state/lists-beside';

const source = (id: string): Source => ({
  id,
  sheetId: id,
  sheetName: id,
  address: 'A1:B9',
  rows: 9,
  columns: 2,
  active: false,
});
const read = (id: string, kind: ListKind): ReadSheet<ListKind> => ({
  source: source(id),
  recognition: { kind, headerRow: 0, headers: ['id'], samples: [[]], guesses: [] },
});
const list = (id: string, kind: ListKind) => besideRead(besideWaiting(id, null), read(id, kind));

describe('lists beside the graded one', () => {
  test('are used once they are read, under the sheet they come from', () => {
    const lists = [list('a', 'customers'), besideWaiting('b', 'feedback')];
    expect(usableBeside('orders', lists)).toEqual([
      { slot: 'a', mapping: { kind: 'customers', headerRow: 0, columns: {} } },
    ]);
  });

  test('a second list of a kind is not used, and neither is one of the kind that is graded', () => {
    const lists = [list('a', 'customers'), list('b', 'customers'), list('c', 'orders')];
    expect(usableBeside('orders', lists).map(({ slot }) => slot)).toEqual(['a']);
    expect(kindTaken('orders', lists, lists[0]!)).toBeNull();
    expect(kindTaken('orders', lists, lists[1]!)).toBe('customers');
    expect(kindTaken('orders', lists, lists[2]!)).toBe('orders');
  });

  test('are read again when the graded list is, as what the user said they are', () => {
    expect(allWaiting([{ ...list('a', 'customers'), kind: 'feedback' }])).toEqual([
      besideWaiting('a', 'feedback'),
    ]);
  });
});

test('those of a draft come back where their sheets still stand, as what the user said they are', () => {
  const beside = [
    { sheetName: 'a', kind: 'customers' as const },
    { sheetName: 'gone', kind: null },
    { sheetName: 'orders', kind: null },
  ];
  expect(besideLeft({ beside }, [source('orders'), source('a')], 'orders')).toEqual([
    besideWaiting('a', 'customers'),
  ]);
});

describe('a returns list', () => {
  const sources = [source('orders'), source('returns'), source('more')];
  test('is offered by itself', () => {
    const seen = [{ sourceId: 'returns', list: 'returns' as const }];
    expect(returnsOffered(seen, sources, 'orders')).toEqual([
      { ...besideWaiting('returns', 'returns'), offered: true },
    ]);
  });

  test('is the user’s choice when there are several, and no news when it is gone', () => {
    const seen = [
      { sourceId: 'returns', list: 'returns' as const },
      { sourceId: 'more', list: 'returns' as const },
    ];
    expect(returnsOffered(seen, sources, 'orders')).toEqual([]);
    expect(returnsOffered([{ sourceId: 'gone', list: 'returns' }], sources, 'orders')).toEqual([]);
  });
});
