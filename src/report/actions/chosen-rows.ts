import { textAt } from '../../columns/text-column';
import type { Customers } from '../../columns/customers';
import { foldText } from '../../scheme/rules/fold-text';
import { marketingConsent, NOT_KNOWN, REFUSED } from './consent';
import type { ActionList, Candidate, ListContext } from './list-context';
import { rankCandidates } from './rank-candidates';

/** The rows of a list as they are written, and what was left out. */
export interface ChosenList {
  list: ActionList;
  rows: Candidate[];
  /** Candidates after the owner filter, refusals not counted. */
  candidates: number;
  /** Customers left out of a list for marketing, or on a service list although they refused. */
  refusals: ReadonlySet<number>;
  refused: number;
  /** Rows whose consent is not known; undefined when the data does not ask. */
  unknown: number | undefined;
  refusedOf: (customer: number) => boolean;
}

/** Takes the owners asked for, leaves out refusals, ranks, and cuts to the length asked for. */
export function chosenRows(list: ActionList, context: ListContext): ChosenList {
  const { customers, scheme, keys } = context;
  const consent = marketingConsent(customers);
  const hasRefused = (customer: number): boolean => consent?.[customer] === REFUSED;
  const isWanted = ownerFilter(customers, scheme.lists.owners);
  const wanted = list.candidates.filter(({ customer }) => isWanted(customer));
  const allowed = list.isService ? wanted : wanted.filter(({ customer }) => !hasRefused(customer));
  const rows = rankCandidates(allowed, keys).slice(0, scheme.lists.length);
  const asked = list.isService ? rows : wanted;
  const refusals = new Set(asked.map(({ customer }) => customer).filter(hasRefused));
  return {
    list,
    rows,
    candidates: allowed.length,
    refusals,
    refused: refusals.size,
    unknown: consent && distinct(rows.filter(({ customer }) => consent[customer] === NOT_KNOWN)),
    refusedOf: hasRefused,
  };
}

const distinct = (rows: readonly Candidate[]): number => new Set(rows.map(({ customer }) => customer)).size;

function ownerFilter({ attributes }: Customers, owners: readonly string[]): (customer: number) => boolean {
  const owner = attributes?.get('owner');
  if (owners.length === 0 || owner?.kind !== 'text') return () => true;
  const wanted = new Set(owners.map(foldText));
  return (customer) => wanted.has(foldText(textAt(owner.values, customer) ?? ''));
}
