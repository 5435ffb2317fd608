import { expect, test } from 'vitest';
import { linesOfText } from '../../../../src/taskpane/scheme/lists/lines-of-text';

test.each([
  ['', []],
  ['POST', ['POST']],
  ['  运费* \r\n\r\n手续费\rBank charges\n', ['运费*', '手续费', 'Bank charges']],
  ['a\nb\nc', ['a', 'b', 'c']],
  ['a\nb\nc\nd', undefined],
  ['1234567890123', undefined],
])('%j', (text, lines) => expect(linesOfText(text, 3, 12)).toEqual(lines));
