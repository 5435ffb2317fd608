import type { Customers } from '../columns/customers';
import type { TextColumn } from '../columns/columns';
import type { Scheme } from '../scheme/schema';
import type { Grouping } from '../scheme/settings/groups';
import { dimensionsOf } from './dimensions';
import type { Grades } from './grades';
import type { FieldValues } from './rules/field-values';
import { gradeFields } from './rules/grade-fields';

/**
 * The group of every customer for each grouping that the data has; code -1 = not known. Bands are named by their ends:
 * `<18`, `18-29`, `60+`; choices by their stable names.
 */
export function groupColumns(
  customers: Customers,
  scheme: Scheme,
  grades: Grades,
): { grouping: Grouping; column: TextColumn }[] {
  const dimensions = dimensionsOf(customers, grades.fitted.asOf, scheme.scores.measures);
  const field = gradeFields({ customers, scheme, dimensions, fitted: grades.fitted, grades });
  return scheme.groups.flatMap((grouping) => {
    const values = field(grouping.by.field);
    const column = values && groupColumn(values, grouping.by, customers.count);
    return column && column.codes.some((code) => code >= 0) ? [{ grouping, column }] : [];
  });
}

function groupColumn(values: FieldValues, by: Grouping['by'], count: number): TextColumn | undefined {
  if (by.kind === 'field') {
    return values.kind === 'text'
      ? { codes: Int32Array.from(values.codes), values: [...values.values] }
      : undefined;
  }
  if (values.kind !== 'number') return undefined;
  const { from } = by;
  return {
    codes: Int32Array.from({ length: count }, (_, row) => {
      const value = values.values[row] ?? Number.NaN;
      return Number.isNaN(value) ? -1 : from.filter((start) => start <= value).length;
    }),
    values: Array.from({ length: from.length + 1 }, (_, index) => bandName(from[index - 1], from[index])),
  };
}

function bandName(start: number | undefined, end: number | undefined): string {
  if (start === undefined) return `<${end}`;
  if (end === undefined) return `${start}+`;
  return Number.isInteger(start) && Number.isInteger(end) ? `${start}-${end - 1}` : `${start}-<${end}`;
}
