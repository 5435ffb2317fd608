import { expect, test } from 'vitest';
import { linesOf, textHeight, textWidth } from '../../src/workbook/text-lines';

test('a text is broken after words and between Chinese characters, a long word where the line ends', () => {
  expect(linesOf('', 60)).toBe(1);
  expect(linesOf('one', 60)).toBe(1);
  expect(linesOf('客户分级客户分级', 60)).toBe(2);
  // Two words of 50 points each do not share a line of 60, though 100 points would be 1.7 lines.
  const word = 'n'.repeat(9);
  expect(textWidth(word)).toBeGreaterThan(40);
  expect(linesOf(`${word} ${word} ${word}`, 60)).toBe(3);
  expect(linesOf('n'.repeat(90), 60)).toBeGreaterThanOrEqual(9);
  expect(linesOf('a\nb\r\nc\rd', 60)).toBe(4);
});

test('more text never takes fewer lines, and Chinese lines are higher', () => {
  let before = 0;
  for (let length = 1; length < 200; length++) {
    const lines = linesOf('word 词 '.repeat(length), 100);
    expect(lines).toBeGreaterThanOrEqual(before);
    before = lines;
  }
  expect(textHeight('客户', 100)).toBeGreaterThan(textHeight('abc', 100));
  expect(textHeight('a\nb\nc', 100, 2)).toBe(textHeight('a\nb', 100));
});
