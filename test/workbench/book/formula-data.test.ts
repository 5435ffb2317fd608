import { createRequire } from 'node:module';
import type * as UniverCore from '@univerjs/core';
import type * as FormulaEngine from '@univerjs/engine-formula';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulasOf } from '../../../src/workbench/book/formula-data';

const require = createRequire(import.meta.url);
const { ObjectMatrix } = require('@univerjs/core') as typeof UniverCore;
const { initSheetFormulaData } = require('@univerjs/engine-formula') as typeof FormulaEngine;

const id = fc.constantFrom('a', 'b', 'c', '');
const formula = fc.constantFrom('=A1', '=SUM(B2:B9)', '=', 'A1', '');
const cell = fc.oneof(
  fc.constant(null),
  fc.record({ v: fc.oneof(fc.integer(), fc.string()) }),
  fc.record({ f: formula, v: fc.integer() }),
  fc.record({ f: formula, si: id }),
  fc.record({ si: id }),
);

test.each([
  ['few columns', 12],
  ['so many columns that they are not counted through', 300],
])('on a sheet of %s the formulas are those that Univer finds', (_, columns) => {
  const cells = fc.dictionary(
    fc.nat(20).map(String),
    fc.dictionary(fc.nat(columns - 1).map(String), cell, { maxKeys: 12 }),
  );
  fc.assert(
    fc.property(cells, (matrix) => {
      const rows = matrix as UniverCore.IObjectMatrixPrimitiveType<UniverCore.ICellData>;
      const grid = {
        getCellMatrix: () => new ObjectMatrix(rows),
        getRowCount: () => 21,
        getColumnCount: () => columns,
      };
      const univers = initSheetFormulaData({}, 'book', 'sheet', new ObjectMatrix(rows)).book?.sheet;
      // Univer leaves a row empty where it found a shared formula without its source.
      const withFormulas = Object.entries(univers ?? {}).filter(
        ([, row]) => Object.keys(row ?? {}).length > 0,
      );
      expect(formulasOf(grid)).toEqual(Object.fromEntries(withFormulas));
    }),
  );
});
