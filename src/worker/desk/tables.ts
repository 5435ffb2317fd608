import type { Customers } from '../../columns/customers';
import { clusterCustomers, type Clusters } from '../../forecast/clusters/clusters';
import { grade } from '../../grading/grade';
import type { Grades } from '../../grading/grades';
import type { AllPrepared } from '../../intake/all-prepared';
import { prepareAll } from '../../intake/prepare-all';
import type { RawTable } from '../../intake/raw-column';
import { resultProblem } from '../../intake/result-problem';
import type { RunHistory } from '../../report/history/run-history';
import type { Scheme } from '../../scheme/schema';
import type { ReadInput } from '../calls/reading';
import type { Tell } from '../tell';
import { columnNamed } from './column-named';
import { refuse } from './refuse';
import { tablesByKind } from './tables-by-kind';

/** What a grade is made from. */
export interface GradeInput extends ReadInput {
  scheme: Scheme;
  /** Whole serial day; undefined = the day after the newest purchase. */
  asOf?: number;
}

/** Customers with their grades. */
export interface GradedList {
  intake: AllPrepared;
  customers: Customers;
  grades: Grades;
  scheme: Scheme;
  readonly clusters: Clusters | undefined;
}

/** The slot of the list that is graded. */
export const MAIN = '';

/** What lies on the worker's desk between calls; what a question needs again is kept until its input changes. */
export class Tables {
  private readonly tables = new Map<string, RawTable>();
  private prepared: { key: string; result: AllPrepared } | undefined;
  private graded: { key: string; list: GradedList } | undefined;
  /** Past runs as last read from the workbook; undefined = to be put together, or never read. */
  history: RunHistory | undefined;
  /** What was last graded to be written; another question about the same list does not change it. */
  lastGraded: GradedList | undefined;

  /** Takes a table off the desk; with the one that is graded all others go too. */
  take(slot: string): void {
    if (slot === MAIN) this.tables.clear();
    else this.tables.delete(slot);
    this.prepared = undefined;
    this.graded = undefined;
  }

  put(slot: string, table: RawTable): void {
    this.take(slot);
    this.tables.set(slot, table);
  }

  /** A table that has been read. */
  table(slot: string = MAIN): RawTable {
    const table = this.tables.get(slot);
    if (!table) throw new Error('The worker was asked out of order: no table has been read.');
    return table;
  }

  /**
   * Customers and findings of the tables.
   * @throws ProblemError mapping problems
   */
  intake(input: ReadInput, tell?: Tell): AllPrepared {
    const key = JSON.stringify([input.mapping, input.also ?? [], input.options]);
    if (this.prepared?.key !== key) this.prepared = { key, result: this.read(input, tell) };
    return this.prepared.result;
  }

  /**
   * The same without keeping it: for what would be if.
   * @throws ProblemError mapping problems
   */
  read({ mapping, also = [], options }: ReadInput, tell?: Tell): AllPrepared {
    const { tables, mappings } = tablesByKind([
      { table: this.table(), mapping },
      ...also.map((list) => ({ table: this.table(list.slot), mapping: list.mapping })),
    ]);
    return prepareAll(tables, mappings, options, tell);
  }

  /**
   * The customers with their grades; asked again with the same input, the same object.
   * @throws ProblemError mapping problems, nothing to grade
   */
  grades({ mapping, also, options, scheme, asOf }: GradeInput, tell?: Tell): GradedList {
    const key = JSON.stringify([mapping, also ?? [], options, scheme, asOf]);
    if (this.graded?.key !== key) {
      const intake = this.intake({ mapping, ...(also ? { also } : {}), options }, tell);
      refuse(columnNamed(resultProblem(intake), this.table(), mapping));
      const { customers } = intake;
      const grades = grade(customers, scheme, asOf ?? intake.defaultAsOf);
      let clusters: Clusters | undefined;
      this.graded = {
        key,
        list: {
          intake,
          customers,
          grades,
          scheme,
          // They take long: found when somebody wants to write them, not while a cut-off is being moved.
          get clusters() {
            if (!scheme.clusters.on) return undefined;
            return (clusters ??= clusterCustomers(customers, scheme, grades.fitted.asOf));
          },
        },
      };
    }
    return this.graded.list;
  }
}
