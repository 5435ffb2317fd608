import { CellValueType, type ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeCellText, encodeCellText } from '../../../src/workbench/files/xlsx/cell-text';
import { contentOfCells, saveAndOpen } from './content';

const trickyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '00123',
    '=a',
    '+1',
    '-1',
    '@x',
    "'quoted",
    '2024-01-05',
    '1e5',
    'TRUE',
    '  spaces  ',
    'line\nbreak',
    'tab\there',
    '\r',
    '_x0041_',
    '_x000D_\r_x',
    '👩‍👩‍👧‍👦 客户',
    '<b>&amp;</b>"',
    ']]>',
    'x'.repeat(32_767),
    '客'.repeat(20_000),
  ),
);

const cell: fc.Arbitrary<ICellData> = fc.oneof(
  trickyText.filter((v) => !v.startsWith('#')).map((v) => ({ v, t: CellValueType.STRING })),
  trickyText.map((v) => ({ v, t: CellValueType.FORCE_STRING })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((v) => ({ v: v === 0 ? 0 : v, t: CellValueType.NUMBER })),
  fc.integer().map((v) => ({ v, t: CellValueType.NUMBER })),
  fc.constantFrom(0, 1).map((v) => ({ v, t: CellValueType.BOOLEAN })),
  fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!').map((v) => ({ v, t: CellValueType.STRING })),
);

describe('cell values', () => {
  it('are the same after saving and opening, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.option(cell), { maxLength: 8 }), { maxLength: 12 }),
        async (rows) => {
          const reopened = await saveAndOpen(contentOfCells(rows));
          const cells = reopened.univer.sheets['sheet-1']!.cellData!;
          rows.forEach((row, r) =>
            row.forEach((expected, c) => {
              const { v, t } = cells[r]?.[c] ?? {};
              expect({ v, t }).toEqual({ v: expected?.v, t: expected?.t });
            }),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that XML cannot hold are written in codes and come back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(_x[0-9A-F]{4}_?){1,4}$/)),
        (text) => {
          expect(decodeCellText(encodeCellText(text))).toBe(text);
        },
      ),
    );
  });
});
