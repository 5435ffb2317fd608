import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellToWrite } from '../../src/workbook/cell-text';
import { openHostWith } from './open-host-with';

test('missing values clear the cell, numbers stay numbers', () => {
  expect(cellToWrite(null)).toBe('');
  expect(cellToWrite('')).toBe('');
  expect(cellToWrite(Number.NaN)).toBe('');
  expect(cellToWrite(Infinity)).toBe('');
  expect(cellToWrite(-1.5)).toBe(-1.5);
});

test('plain words do without the apostrophe that the formula bar would show', () => {
  for (const text of ['Tier', '客户等级', "Can't Lose", 'C Standard', 'D'])
    expect(cellToWrite(text)).toBe(text);
});

const TRAPS = [
  '=1+1', '+1', '-2', '@SUM(A1)', '00123', '1-2', '2024-01-05', 'May 5', 'Mar-24', 'TRUE', 'false', '12%', '¥3', '1e5',
  '#N/A', "'quoted", '\tx', ' =1', '三月五日', '二〇二四年三月五日', 'a\nb', '😀', '\u202eabc', '$5', '(5)', '1/2', '10:30', 'x'.repeat(32_767),
]; // prettier-ignore

test('whatever a text looks like, it stands in the cell as that text', async () => {
  const random = fc.sample(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), {
    numRuns: 300,
    seed: 7,
  });
  const texts = [...TRAPS, ...random];
  const { Excel } = await openHostWith({ Data: [] });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(`A1:A${texts.length}`);
    range.values = texts.map((text) => [cellToWrite(text)]);
    range.load('values,formulas,valueTypes');
    await context.sync();
    return range.values.map(([value], row) => [value, range.valueTypes[row]?.[0]]);
  });
  expect(read).toEqual(texts.map((text) => [text.slice(0, 32_766), 'String']));
});
