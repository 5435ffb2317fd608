import type { Customers } from '../../columns/customers';
import { clusterCustomers, type Clusters } from '../../forecast/clusters/clusters';
import { grade } from '../../grading/grade';
import type { Grades } from '../../grading/grades';
import { mappingProblem } from '../../intake/mapping-problem';
import type { IntakeOptions, Mapping } from '../../intake/mapping';
import type { IntakeResult } from '../../intake/intake-result';
import { prepare } from '../../intake/prepare';
import type { RawTable } from '../../intake/raw-column';
import { resultProblem } from '../../intake/result-problem';
import type { Scheme } from '../../scheme/schema';
import { columnNamed } from './column-named';
import { refuse } from './refuse';

/** What a grade is made from. */
export interface GradeInput {
  mapping: Mapping;
  options: IntakeOptions;
  scheme: Scheme;
  /** Whole serial day; undefined = the day after the newest purchase. */
  asOf?: number;
}

/** Customers with their grades. */
export interface GradedList {
  intake: IntakeResult;
  customers: Customers;
  grades: Grades;
  scheme: Scheme;
  readonly clusters: Clusters | undefined;
}

/** What lies on the worker's desk between calls; what a question needs again is kept until its input changes. */
export class Tables {
  private read: RawTable | undefined;
  private prepared: { key: string; result: IntakeResult } | undefined;
  private graded: { key: string; list: GradedList } | undefined;

  /** Puts another table on the desk, or clears it. */
  put(table: RawTable | undefined): void {
    this.read = table;
    this.prepared = undefined;
    this.graded = undefined;
  }

  /** The table last read. */
  get table(): RawTable {
    if (!this.read) throw new Error('The worker was asked out of order: no table has been read.');
    return this.read;
  }

  /**
   * Customers and findings of the table.
   * @throws ProblemError mapping problems
   */
  intake(mapping: Mapping, options: IntakeOptions): IntakeResult {
    const { table } = this;
    refuse(mappingProblem(mapping));
    const key = JSON.stringify([mapping, options]);
    if (this.prepared?.key !== key) this.prepared = { key, result: prepare(table, mapping, options) };
    return this.prepared.result;
  }

  /**
   * The customers with their grades; asked again with the same input, the same object.
   * @throws ProblemError mapping problems, nothing to grade
   */
  grades({ mapping, options, scheme, asOf }: GradeInput): GradedList {
    const key = JSON.stringify([mapping, options, scheme, asOf]);
    if (this.graded?.key !== key) {
      const intake = this.intake(mapping, options);
      refuse(columnNamed(resultProblem(intake), this.table, mapping));
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
