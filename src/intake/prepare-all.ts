import type { AllPrepared } from './all-prepared';
import type { ListKind } from './fields';
import type { JoinValues } from './join-customers';
import { joinValues } from './join-values';
import type { IntakeOptions, Mapping } from './mapping';
import { prepare, type PrepareProgress } from './prepare';
import type { RawTable } from './raw-column';
import { returnedOrders } from './returned-orders';
import { withCustomerList } from './with-customer-list';
import { withFeedback } from './with-feedback';

/** A table and a mapping for each list the user has; an order list or a customer list must be among them. */
export type Tables = { [K in ListKind]?: RawTable };
export type Mappings = { [K in ListKind]?: Mapping<K> };

/**
 * Customers from an order list, a customer list, a feedback list and a returns list together. Orders decide what was
 * bought; the customer list adds names, facts and the customers who never bought; feedback adds its scores. Lists are
 * joined by number, e-mail or phone, and by name only when `joinByName` says so.
 */
export function prepareAll(
  tables: Tables,
  mappings: Mappings,
  options: IntakeOptions,
  onProgress?: PrepareProgress,
): AllPrepared {
  const { orders, customers, feedback, returns } = tables;
  const returned = returns && mappings.returns && returnedOrders(returns, mappings.returns);
  const list =
    customers && mappings.customers
      ? {
          result: prepare(customers, mappings.customers, options, orders ? undefined : onProgress),
          mapping: mappings.customers,
        }
      : undefined;
  const bought =
    orders && mappings.orders
      ? { result: prepare(orders, mappings.orders, options, onProgress, returned), mapping: mappings.orders }
      : undefined;
  let all: AllPrepared;
  let values: JoinValues;
  if (bought && list) ({ all, values } = withCustomerList(bought, list, options));
  else {
    const only = bought ?? list;
    if (!only) throw new TypeError('prepareAll needs an order list or a customer list with its mapping');
    all = { ...only.result, lists: [] };
    values = joinValues(only.result.customers, only.mapping);
  }
  return feedback && mappings.feedback
    ? withFeedback(all, values, feedback, mappings.feedback, options)
    : all;
}
