import type { Customers } from '../columns/customers';
import { keyField, keyWriting } from './customer-key';
import type { JoinValues } from './join-customers';
import type { Mapping } from './mapping';
import { recoded } from './values/contacts';

/** What a list knows of its customers that another list may know too. */
export function joinValues(customers: Customers, mapping: Mapping): JoinValues {
  const values: JoinValues = {};
  const key = keyField(mapping);
  for (const field of ['email', 'phone'] as const) {
    const attribute = customers.attributes?.get(field);
    if (attribute?.kind === 'text') values[field] = recoded(attribute.values, keyWriting(field));
  }
  const hasName = mapping.columns.customerName !== undefined || mapping.columns.lastName !== undefined;
  if (hasName) values.customerName = customers.name;
  if (key) values[key] = customers.id;
  return values;
}
