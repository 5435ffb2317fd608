import type { Customers } from '../columns/customers';
import type { Condition } from '../scheme/rules/condition';
import { GRADE_FIELDS } from '../scheme/rules/fields';
import type { Scheme } from '../scheme/schema';
import type { Grades } from './grades';

/** Something about a rule that its author should know. Tags by id. */
export type RuleFinding =
  /** The rule matches no customer; `fields` are those that the data lacks. */
  | { kind: 'nobody' | 'everybody'; tag: string; fields: string[] }
  /** Two tags that always come together. */
  | { kind: 'same'; tag: string; other: string };

/** Tags that nobody or everybody has, and tags that are always given together. */
export function ruleReport(customers: Customers, scheme: Scheme, grades: Grades): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const firstWith = new Map<string, { id: string; column: Uint8Array }[]>();
  scheme.tags.forEach(({ id, on, when }, index) => {
    const column = grades.tags[index];
    if (!on || !column || grades.count === 0) return;
    let count = 0;
    let print = 0;
    for (let row = 0; row < column.length; row++) {
      if (column[row] !== 1) continue;
      count += 1;
      print = (Math.imul(print, 31) + row) | 0;
    }
    if (count === 0 || count === grades.count) {
      const fields = [...new Set(fieldsOf(when).filter((field) => !isInData(field, customers)))];
      findings.push({ kind: count === 0 ? 'nobody' : 'everybody', tag: id, fields });
      return;
    }
    const key = `${count} ${print}`;
    const alike = firstWith.get(key) ?? [];
    const same = alike.find((other) => other.column.every((value, row) => value === column[row]));
    if (same) findings.push({ kind: 'same', tag: id, other: same.id });
    else firstWith.set(key, [...alike, { id, column }]);
  });
  return findings;
}

/** Fields and columns that a rule looks at. */
export function fieldsOf(condition: Condition): string[] {
  if ('of' in condition) return condition.of.flatMap(fieldsOf);
  if ('what' in condition) return [condition.what];
  return 'field' in condition ? [condition.field] : [];
}

type CustomerColumn = 'lastPurchase' | 'firstPurchase' | 'frequency' | 'monetary';

/** What the fields of a purchase are made of. */
const COLUMNS_OF: Record<string, readonly CustomerColumn[]> = {
  recency: ['lastPurchase'],
  recencyScore: ['lastPurchase'],
  lastPurchase: ['lastPurchase'],
  firstPurchase: ['firstPurchase'],
  tenure: ['firstPurchase'],
  frequency: ['frequency'],
  frequencyScore: ['frequency'],
  monetary: ['monetary'],
  monetaryScore: ['monetary'],
  revenueShare: ['monetary'],
  averageOrder: ['monetary', 'frequency'],
};

function isInData(field: string, customers: Customers): boolean {
  const { attributes, products, purchases } = customers;
  const columns: readonly CustomerColumn[] | undefined = Object.hasOwn(COLUMNS_OF, field)
    ? COLUMNS_OF[field]
    : undefined;
  // Who never bought has 0 in either column, whether the list has it or not.
  if (columns)
    return columns.every((column) => customers[column].some((value) => !Number.isNaN(value) && value !== 0));
  if (field === 'product' || field === 'category') return (products?.[field].values.length ?? 0) > 0;
  if (field === 'products' || field === 'categories') return products !== undefined;
  if (field === 'trend' || field === 'growth' || field === 'recentSpend' || field === 'periodChange') {
    return purchases !== undefined;
  }
  if (field === 'region') return attributes?.has('province') ?? false;
  if (field === 'market') return (attributes?.has('country') || attributes?.has('province')) ?? false;
  if (field === 'age') return (attributes?.has('age') || attributes?.has('birthDate')) ?? false;
  if (Object.hasOwn(GRADE_FIELDS, field)) return true;
  return [...(attributes?.keys() ?? [])].some((name) => name === field);
}
