import type { IntakeOptions, Mapping } from '../intake/mapping';
import type { Draft } from './draft';
import type { Check, GradeRequest, Outcome, ReadSheet } from './run-types';
import type { PreviewSession } from './preview';
import type { SelectionSession } from './selection';
import type { OpenState } from './saved-state/open-state';
import type { Source } from './source';
import type { Watch } from './progress';

/**
 * One conversation with the workbook: the pane, the ribbon and automation all drive this.
 * Every method rejects with `ProblemError` for what the user can mend.
 */
export interface Session {
  /** Sheets of the workbook in their order, ours left out. */
  findSources(): Promise<Source[]>;
  /**
   * Reads the sheet's cells into the worker and says what its columns are; `headerRow` (0-based, from the first row in
   * use) where it is known already.
   */
  read(source: Source, watch?: Watch, headerRow?: number): Promise<ReadSheet>;
  /** Counts what a mapping would use and set aside; quick, repeatable, writes nothing. */
  check(mapping: Mapping, options: IntakeOptions): Promise<Check>;
  /** Grades the customers of the sheet last read and writes the results into the workbook. */
  grade(request: GradeRequest, watch?: Watch): Promise<Outcome>;
  /** What grading the sheet last read would give. */
  readonly preview: PreviewSession;
  /** Where the user stood in the pane, kept in the workbook. */
  readonly draft: { load(): Promise<Draft | null>; save(draft: Draft): Promise<void> };
  /** Whose row the user has selected. */
  readonly selection: SelectionSession;
  /** Brings a sheet to the front, and selects an area of it where an A1 address is given. */
  show(sheetId: string, address?: string): Promise<void>;
  /** What the opened workbook says about its last run; changes nothing. */
  openState(): Promise<OpenState>;
  /** Does with the workbook's saved run what the user chose: keep it as it is now, or take it out. */
  settleState(choice: 'keep' | 'remove'): Promise<void>;
  /** Repeats the workbook's last run on the data of today; `accept`: also one that is edited or a stranger's. */
  gradeAgain(watch?: Watch & { accept?: boolean }): Promise<Outcome>;
}
