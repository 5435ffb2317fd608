import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, rowsOf } from './open-addin';

const customers = () =>
  contentFromRows({
    Customers: [
      ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent', 'Pinned tier', 'Manual tags'],
      ...Array.from({ length: 40 }, (_, row) => [
        `K${row + 1}`,
        45_000 + row * 3,
        1 + (row % 6),
        100 + row * row,
        ({ 0: 'A 重点客户', 1: 'platinum' } as Record<number, string>)[row] ?? null,
        row === 2 ? 'speaks French; VIP dinner' : null,
      ]),
    ],
  });

test('a tier pinned by hand wins and tags given by hand stay, in this run and the next', async () => {
  const { book, grade } = await openAddin(customers());
  const first = await grade();
  const after = cellsOf(book);
  const [pinned, , tagged] = rowsOf(book, 'Customers');
  expect(pinned).toMatchObject({ 'Customer ID': 'K1', Tier: 'A Key' });
  expect(tagged!.Tags).toContain('speaks French');
  expect(tagged!.Tags).toContain('VIP dinner');
  await grade();
  expect(cellsOf(book)).toEqual(after);

  if (!first.ok) throw new Error(first.problem.code);
  expect(first.report.findings).toContainEqual(
    expect.objectContaining({ code: 'pinned-tier-unknown', count: 1 }),
  );
});
