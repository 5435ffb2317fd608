import type { ListKind } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import { mappingProblem } from '../../intake/mapping-problem';
import type { Mappings, Tables } from '../../intake/prepare-all';
import type { RawTable } from '../../intake/raw-column';
import { ProblemError } from '../../scheme/problem';
import { refuse } from './refuse';

interface ListRead {
  table: RawTable;
  mapping: Mapping<ListKind>;
}

/**
 * The lists under what they are, as `prepareAll` takes them.
 * @throws ProblemError list-kind-twice; mapping problems of an order or a customer list
 */
export function tablesByKind(lists: readonly ListRead[]): { tables: Tables; mappings: Mappings } {
  const tables: Tables = {};
  const mappings: Partial<Record<ListKind, Mapping<ListKind>>> = {};
  for (const { table, mapping } of lists) {
    const { kind } = mapping;
    if (tables[kind]) throw new ProblemError({ code: 'list-kind-twice', details: { kind } });
    tables[kind] = table;
    mappings[kind] = mapping;
  }
  for (const kind of ['orders', 'customers'] as const) {
    const mapping = mappings[kind];
    const problem = mapping && mappingProblem({ ...mapping, kind });
    // a customer list beside orders says who the customers are: it needs no amounts
    if (kind === 'orders' || !tables.orders || problem?.code === 'no-customer-column') refuse(problem);
  }
  return { tables, mappings: mappings as Mappings };
}
