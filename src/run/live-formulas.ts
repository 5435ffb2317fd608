import { byNumbers } from '../functions/by-numbers';
import { customerArgument } from '../functions/customer-argument';
import { FunctionError } from '../functions/function-error';
import type { SavedRun } from '../grading/saved-run';
import type { Cell } from '../report/summary';
import { Formula } from '../workbook/cell-text';
import type { CellBlock } from '../workbook/read-blocks';

/** How many cells of the columns that a function can give are formulas, and how many stayed values. */
export interface LiveCount {
  formulas: number;
  values: number;
  /** What the formulas would read and the list has no column for: then none is a formula. Absent = it has all. */
  missing?: LiveFact[];
}

/** What the formulas read in their own row, in the order of their arguments. */
export const LIVE_FACTS = ['lastPurchase', 'orders', 'amount'] as const;
export type LiveFact = (typeof LIVE_FACTS)[number];

type Content = CellBlock[number][number];

/** What a column's formula calls with the facts of its row. */
const CALL_OF: Record<keyof typeof byNumbers, (facts: string) => string> = {
  tier: (facts) => `CRM.TIER(${facts})`,
  lifecycle: (facts) => `CRM.LIFECYCLE(${facts})`,
  segment: (facts) => `CRM.SEGMENT(${facts})`,
  rfm: (facts) => `CRM.RFM(${facts})`,
  r: (facts) => `INDEX(CRM.SCORES(${facts}),1,1)`,
  f: (facts) => `INDEX(CRM.SCORES(${facts}),1,2)`,
  m: (facts) => `INDEX(CRM.SCORES(${facts}),1,3)`,
  score: (facts) => `CRM.SCORE(${facts})`,
};

const isLive = (id: string): id is keyof typeof byNumbers => Object.hasOwn(CALL_OF, id);

/**
 * Formulas for the graded columns. They read last purchase, orders and amount in their own row and never the graded
 * sheet, in which they may stand themselves. Where these cells would give another answer than the column (a pinned
 * tier, a rule on another field, a stage that needs the purchase gaps), the value stays.
 */
export class LiveFormulas {
  /** By cell, so that a block that is written again is not counted twice. */
  private readonly outcomes = new Map<string, boolean>();

  /** Set by who knows the columns. */
  missing: LiveFact[] = [];

  constructor(private readonly run: SavedRun) {}

  get count(): LiveCount {
    const outcomes = [...this.outcomes.values()];
    const formulas = outcomes.filter(Boolean).length;
    const { missing } = this;
    return { formulas, values: outcomes.length - formulas, ...(missing.length > 0 ? { missing } : {}) };
  }

  /**
   * The formula for a cell; undefined = the value stays.
   * @param row any number that tells the rows apart
   * @param facts last purchase, orders and amount as the cells hold them, "" = empty; undefined = there are no such
   * @param addresses where they stand
   */
  formulaFor(
    id: string,
    row: number,
    cell: Cell,
    facts: readonly Content[] | undefined,
    addresses: readonly string[],
  ): Formula | undefined {
    if (cell === null || !isLive(id)) return undefined;
    const says = facts !== undefined && this.says(id, facts, cell);
    this.outcomes.set(`${id}:${row}`, says);
    return says ? new Formula(`=${CALL_OF[id](addresses.join(','))}`) : undefined;
  }

  /** Excel hands an empty cell over as 0 in some places and as "" in others: both must give the answer. */
  private says(id: keyof typeof byNumbers, facts: readonly Content[], cell: Cell): boolean {
    const readings = facts.includes('') ? [facts, facts.map((fact) => (fact === '' ? 0 : fact))] : [facts];
    return readings.every(([last, orders, amount]) => {
      try {
        const asked = customerArgument(this.run, last, orders, amount, null);
        return 'facts' in asked && byNumbers[id](this.run, asked.facts) === cell;
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        return false;
      }
    });
  }
}
