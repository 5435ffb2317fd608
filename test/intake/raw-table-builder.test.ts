import { expect, it } from 'vitest';
import { CellKind } from '../../src/intake/raw-column';
import { RawTableBuilder } from '../../src/intake/raw-table-builder';

it('keeps numbers, texts, booleans, errors and empty cells apart, block by block', () => {
  const builder = new RawTableBuilder(3, 2, 4, ['@']);
  builder.addBlock(0, [['id', 'amount']]);
  builder.addBlock(1, [
    ['a', 1.5],
    ['', '#N/A'],
  ]);
  builder.addBlock(3, [[true, 'a']]);
  const { rows, columns, firstSheetRow, formats } = builder.build();
  const { text, number, empty, boolean, error } = CellKind;
  expect([rows, firstSheetRow, formats]).toEqual([4, 4, ['@', 'General']]);
  expect(columns.map(({ kind }) => [...kind])).toEqual([
    [text, text, empty, boolean],
    [text, number, error, text],
  ]);
  expect([...columns[1]!.number]).toEqual([Number.NaN, 1.5, Number.NaN, Number.NaN]);
  expect(columns[0]!.texts).toEqual(['id', 'a']);
});
