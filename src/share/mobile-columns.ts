import type { CopyCell } from './copy-content';

/** Members are often numbered by their mobile phones, and Excel keeps those as numbers. */
const isMobile = (cell: number): boolean => Number.isInteger(cell) && cell >= 13e9 && cell < 20e9;

/** The columns in which at least half of the numbers are those of Chinese mobile phones: sums are of any size. */
export function mobileColumns(cells: readonly (readonly CopyCell[])[]): ReadonlySet<number> {
  const counts = new Map<number, { numbers: number; mobiles: number }>();
  for (const line of cells) {
    line.forEach((cell, column) => {
      if (typeof cell !== 'number') return;
      const count = counts.get(column) ?? { numbers: 0, mobiles: 0 };
      counts.set(column, count);
      count.numbers++;
      if (isMobile(cell)) count.mobiles++;
    });
  }
  return new Set(
    [...counts].flatMap(([column, { numbers, mobiles }]) => (mobiles * 2 >= numbers ? [column] : [])),
  );
}
