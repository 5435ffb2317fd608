import type { Attribute, CustomerAttributes } from '../../src/columns/customer-attributes';
import { textColumn } from '../../src/columns/text-column';

type Name = Parameters<CustomerAttributes['get']>[0];
export type Cells = readonly (string | number | null)[];

/** Attributes as intake hands them over: texts, numbers, or days where the name says so. */
export function attributesOf(
  columns: Partial<Record<Name, Cells>>,
  days: readonly string[] = [],
): CustomerAttributes {
  const entries = (Object.entries(columns) as [Name, Cells][]).map(([name, cells]): [Name, Attribute] => {
    const text = cells.some((cell) => typeof cell === 'string');
    if (text) {
      const values = textColumn(
        cells.map((cell) => (cell === null ? null : String(cell))),
        cells.length,
      );
      return [name, { header: name, kind: 'text', values }];
    }
    const values = Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
    return [name, { header: name, kind: days.includes(name) ? 'day' : 'number', values }];
  });
  return new Map(entries);
}
