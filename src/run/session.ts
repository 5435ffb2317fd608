import type { AlsoList } from '../intake/also-list';
import type { IntakeOptions, Mapping } from '../intake/mapping';
import type { Check, GradeRequest, Outcome, ReadSheet } from './run-types';
import type { Source } from './source';
import type { Watch } from './progress';
import type { ReadingSession } from './session-reading';

/**
 * One conversation with the workbook: the pane, the ribbon and automation all drive this.
 * Every method rejects with `ProblemError` for what the user can mend.
 */
export interface Session extends ReadingSession {
  /** Sheets and Excel tables of the workbook in their order, ours left out. */
  findSources(): Promise<Source[]>;
  /** Reads the list's cells into the worker and says what its columns are. */
  read(source: Source, watch?: Watch): Promise<ReadSheet>;
  /** Counts what a mapping would use and set aside; quick, repeatable, writes nothing. */
  check(
    mapping: Mapping,
    options: IntakeOptions,
    more?: Watch & { also?: readonly AlsoList[] },
  ): Promise<Check>;
  /** Grades the customers of the sheet last read and writes the results into the workbook. */
  grade(request: GradeRequest, watch?: Watch): Promise<Outcome>;
  /** Brings a sheet to the front. */
  show(sheetId: string): Promise<void>;
}
