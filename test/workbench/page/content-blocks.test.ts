import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BookContent } from '../../../src/workbench/book/book-content';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { ContentAssembly, rowsPerBlock, toBlocks } from '../../../src/workbench/page/content-blocks';

const pass = (content: BookContent): BookContent => {
  const assembly = new ContentAssembly();
  for (const block of toBlocks(content)) assembly.add(structuredClone(block));
  return assembly.finish();
};

test('any workbook comes out of its blocks as it went in', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const sheet = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), sheet, { maxKeys: 4 }),
      (sheets) => {
        const content = contentFromRows(sheets);
        expect(pass(content)).toEqual(content);
      },
    ),
    { numRuns: 200 },
  );
});

test('a sheet longer than a block arrives whole, in several pieces', () => {
  const rows = Array.from({ length: rowsPerBlock * 2 + 1 }, (_, i) => [i, `customer ${i}`]);
  const content = contentFromRows({ Orders: rows });
  expect([...toBlocks(content)].map((block) => block.kind)).toEqual(['frame', 'rows', 'rows', 'rows']);
  expect(pass(content)).toEqual(content);
});

test('a workbook that did not arrive whole is refused', () => {
  const [frame] = [...toBlocks(contentFromRows({ Orders: [['a'], ['b']] }))];
  const assembly = new ContentAssembly();
  expect(() => assembly.finish()).toThrow();
  if (frame) assembly.add(frame);
  expect(() => assembly.finish()).toThrow('0 of 2 rows');
});
