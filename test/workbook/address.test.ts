import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAddress, columnLetters, parseBlock } from '../../src/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a block of one cell has no colon', () => {
  expect(blockAddress(0, 0, 1, 1)).toBe('A1');
  expect(blockAddress(4, 1, 3, 2)).toBe('B5:C7');
});

test('every block of a sheet reads back from its address', () => {
  const block = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(block, ({ row, column, rows, columns }) => {
      expect(parseBlock(blockAddress(row, column, rows, columns))).toEqual({ row, column, rows, columns });
    }),
  );
});

test.each(['', 'A', '1', 'Sheet1!A1', 'A1:B2:C3', 'a1'])('"%s" is no block', (address) => {
  expect(parseBlock(address)).toBeUndefined();
});
