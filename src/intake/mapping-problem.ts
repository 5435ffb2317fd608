import type { Problem } from '../scheme/problem';
import { keyField } from './customer-key';
import type { Field, SourceKind } from './fields';
import type { Mapping } from './mapping';

/** Any one of these is something to grade by; of an amount made of two columns both are needed. */
const VALUE_FIELDS: Record<SourceKind, readonly (readonly Field[])[]> = {
  orders: [['orderDate'], ['amount'], ['quantity', 'unitPrice']],
  customers: [['lastPurchase'], ['recencyDays'], ['orderCount'], ['totalAmount']],
};

/** What a mapping lacks to be graded; undefined when nothing. */
export function mappingProblem(mapping: Mapping): Problem | undefined {
  const has = (field: Field): boolean => mapping.columns[field] !== undefined;
  if (!keyField(mapping)) return { code: 'no-customer-column' };
  if (!VALUE_FIELDS[mapping.kind].some((fields) => fields.every(has))) return { code: 'no-value-column' };
  return undefined;
}
