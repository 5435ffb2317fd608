import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnIndex,
  columnName,
  formatAddress,
  formatRange,
  parseAddress,
  parseRange,
} from '../../../src/workbench/book/address';

const range = fc
  .record({
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    rows: fc.integer({ min: 1 }),
    columns: fc.integer({ min: 1 }),
  })
  .map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows: ((rows - 1) % (1_048_576 - row)) + 1,
    columns: ((columns - 1) % (16_384 - column)) + 1,
  }));

describe('addresses', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        range,
        fc.string({ minLength: 1, maxLength: 31 }),
        fc.boolean(),
        (cells, sheet, absolute) => {
          expect(parseRange(formatRange(cells, absolute))).toEqual(cells);
          if (sheet.trim() !== sheet || sheet.includes('!')) return;
          expect(parseAddress(formatAddress(sheet, cells, absolute))).toEqual({ sheet, range: cells });
        },
      ),
    );
  });

  it('name columns by letters', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(columnIndex('XFE')).toBe(-1);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'A:1', 'A1:B2:C3', 'hello'])(
    '%j is none',
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );

  it('quote the sheets that Excel quotes', () => {
    const quoted = ['Sheet 1', "it's", 'A1', '2024', 'R1C1', 'a-b'].map((name) =>
      formatAddress(name, { row: 0, column: 0, rows: 1, columns: 1 }),
    );
    expect(quoted).toEqual(["'Sheet 1'!A1", "'it''s'!A1", "'A1'!A1", "'2024'!A1", "'R1C1'!A1", "'a-b'!A1"]);
    expect(formatAddress('客户分级', { row: 0, column: 0, rows: 1, columns: 1 })).toBe('客户分级!A1');
  });
});
