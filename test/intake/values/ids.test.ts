import { expect, it } from 'vitest';
import { textAt } from '../../../src/columns/text-column';
import type { CellValue } from '../../../src/intake/raw-column';
import { readIds } from '../../../src/intake/values/ids';
import { tableOf } from '../table-of';

function read(...cells: CellValue[]): (string | undefined)[] {
  const ids = readIds(tableOf(cells.map((cell) => [cell])).columns[0]!, 0);
  return cells.map((_, row) => textAt(ids, row));
}

it.each<[CellValue, string | undefined]>([
  [17850, '17850'],
  ['17850', '17850'],
  ['17850.0', '17850'],
  ['00123', '00123'],
  ['００１２３', '00123'],
  ['Ｋ７', 'K7'],
  ['甲公司（上海）', '甲公司(上海)'],
  ['Ａ－７', 'A-7'],
  ['\t00123', '00123'],
  ["'00123", '00123'],
  ['="00123"', '00123'],
  ['  K 7 ', 'K 7'],
  ['\uFEFFK7', 'K7'],
  ['曾惠-14485', '曾惠-14485'],
  [123456789012345, '123456789012345'],
  [1.5, '1.5'],
  ['00123.0', '00123.0'],
  ['', undefined],
  ['   ', undefined],
  ['-', undefined],
  ['NULL', undefined],
  ['nan', undefined],
  ['#N/A', undefined],
  ['无', undefined],
  [true, undefined],
])('%j is the id %j', (cell, expected) => expect(read(cell)).toEqual([expected]));

it('joins a number and a text that are the same id', () => {
  expect(readIds(tableOf([[17850], ['17850'], ['17850.0'], [' 17850']]).columns[0]!, 0).values).toEqual([
    '17850',
  ]);
});

it('keeps 1.0 apart from 1 where the column numbers in parts', () => {
  expect(read('1.0', '1.1', '1.2')).toEqual(['1.0', '1.1', '1.2']);
});
