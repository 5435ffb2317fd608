import { CUSTOMER_FIELDS, ORDER_FIELDS, type Field, type SourceKind } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';

const FIELDS: Record<SourceKind, readonly Field[]> = { orders: ORDER_FIELDS, customers: CUSTOMER_FIELDS };

/** The fields that say the same of an order and of a customer. */
const COUNTERPARTS: [Field, Field][] = [
  ['orderDate', 'lastPurchase'],
  ['amount', 'totalAmount'],
];

/** The same columns read as the other kind of list: a date stays a date, an amount an amount. */
export function mappingAs(kind: SourceKind, { headerRow, columns }: Mapping): Mapping {
  const kept: Mapping['columns'] = {};
  for (const field of FIELDS[kind]) {
    const pair = COUNTERPARTS.find((both) => both.includes(field));
    const column =
      columns[field] ?? pair?.map((other) => columns[other]).find((found) => found !== undefined);
    if (column !== undefined) kept[field] = column;
  }
  return { kind, headerRow, columns: kept };
}
