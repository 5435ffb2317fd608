import { foldText } from '../../scheme/rules/fold-text';
import type { RunHistory } from './run-history';

/** What a run said of a customer. */
export interface CustomerGrade {
  run: number;
  asOf: number | null;
  ranAt: number;
  tier: string;
  rank: number;
  /** Empty where the history says none. */
  stage: string;
  amount: number | null;
  score: number | null;
}

export interface CustomerLine {
  id: string;
  name: string;
  /** Oldest first; runs without the customer are left out. */
  grades: CustomerGrade[];
}

/**
 * The customers whose number or name holds a text, each with its grades run by run: exact matches first, then those
 * that begin with it, then in the order of their numbers.
 * @param most how many to give
 */
export function customerLines(history: RunHistory, text: string, most: number): CustomerLine[] {
  const wanted = foldText(text);
  if (wanted === '') return [];
  const found = history.ids
    .map((id, customer) => ({ id, customer, match: matchOf(wanted, id, history.names[customer] ?? id) }))
    .filter(({ match }) => match < NO_MATCH)
    .sort((one, other) => one.match - other.match || (one.id < other.id ? -1 : 1))
    .slice(0, most);
  return found.map(({ id, customer }) => ({
    id,
    name: history.names[customer] ?? id,
    grades: history.runs.flatMap((run) => {
      const entry = run.customer.indexOf(customer);
      if (entry < 0) return [];
      const rank = run.rank[entry] ?? 0;
      return [
        {
          run: run.number,
          asOf: known(run.asOf),
          ranAt: run.ranAt,
          tier: run.tiers[rank - 1] ?? '',
          rank,
          stage: history.stages[run.stage[entry] ?? -1] ?? '',
          amount: known(run.amount[entry]),
          score: known(run.score[entry]),
        },
      ];
    }),
  }));
}

const NO_MATCH = 3;

function matchOf(wanted: string, ...texts: string[]): number {
  const folded = texts.map(foldText);
  if (folded.includes(wanted)) return 0;
  if (folded.some((text) => text.startsWith(wanted))) return 1;
  return folded.some((text) => text.includes(wanted)) ? 2 : NO_MATCH;
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
