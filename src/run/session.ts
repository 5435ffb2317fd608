import type { AlsoList } from '../intake/also-list';
import type { SavedRun } from '../grading/saved-run';
import type { IntakeOptions, Mapping } from '../intake/mapping';
import type { Locale } from '../scheme/local-text';
import type { BegunRun } from './begun-run';
import type { Draft } from './draft';
import type { Check, GradeRequest, Outcome, ReadSheet } from './run-types';
import type { ListSession } from './lists';
import type { PreviewSession } from './preview';
import type { SelectionSession } from './selection';
import type { Restored } from './restore';
import type { OpenState } from './saved-state/open-state';
import type { Frozen } from '../workbook/freeze-formulas';
import type { Thawed } from '../workbook/thaw-formulas';
import type { CopyRequest, OpenedCopy } from './share/masked-copy';
import type { SharePlan } from './share/share-plan';
import type { FreshOptions } from './keep-fresh';
import type { Source } from './source';
import type { Watch } from './progress';
import type { ReadingSession } from './session-reading';
import type { BackTestSession } from './back-test-session';
import type { HistorySession } from './history/history-session';
import type { UndoSession } from './undo/undo-session';

/**
 * One conversation with the workbook: the pane, the ribbon and automation all drive this.
 * Every method rejects with `ProblemError` for what the user can mend.
 */
export interface Session extends ReadingSession, HistorySession, BackTestSession, UndoSession {
  /** Sheets and Excel tables of the workbook in their order, ours left out. */
  findSources(): Promise<Source[]>;
  /**
   * Reads the list's cells into the worker and says what its columns are; `headerRow` (0-based, from the first row in
   * use) where it is known already.
   */
  read(source: Source, watch?: Watch, headerRow?: number): Promise<ReadSheet>;
  /** Counts what a mapping would use and set aside; quick, repeatable, writes nothing. */
  check(
    mapping: Mapping,
    options: IntakeOptions,
    more?: Watch & { also?: readonly AlsoList[] },
  ): Promise<Check>;
  /** Grades the customers of the sheet last read and writes the results into the workbook. */
  grade(request: GradeRequest, watch?: Watch): Promise<Outcome>;
  /** What grading the sheet last read would give. */
  readonly preview: PreviewSession;
  /** Where the user stood in the pane, kept in the workbook. */
  readonly draft: { load(): Promise<Draft | null>; save(draft: Draft): Promise<void> };
  /** The pane's language, kept in the workbook. */
  readonly language: { load(): Promise<Locale | null>; save(locale: Locale): Promise<void> };
  /** Whose row the user has selected. */
  readonly selection: SelectionSession;
  /** Brings a sheet to the front, and selects an area of it where an A1 address is given. */
  show(sheetId: string, address?: string): Promise<void>;
  /** What the lists would hold; nothing is written. */
  readonly lists: ListSession;
  /** What the opened workbook says about its last run; changes nothing. */
  openState(): Promise<OpenState>;
  /**
   * A run that was cut off before its end, such as by closing Excel; `forget` when the user has been told, `remove` to
   * delete the sheets that it left as well.
   */
  readonly begun: { load(): Promise<BegunRun | null>; forget(): Promise<void>; remove(): Promise<void> };
  /** Does with the workbook's saved run what the user chose: keep it as it is now, or take it out. */
  settleState(choice: 'keep' | 'remove'): Promise<void>;
  /** Repeats the workbook's last run on the data of today; `accept`: also one that is edited or a stranger's. */
  gradeAgain(watch?: Watch & { accept?: boolean; keepHistory?: boolean }): Promise<Outcome>;
  /** Reads the lists of a saved run with what the run had decided about it, to go on from there. */
  restore(run: SavedRun, watch?: Watch): Promise<Restored>;
  /** Grades again by itself while the list changes; gives the way to stop. */
  keepFresh(options: FreshOptions): Promise<() => void>;
  /** What could be shared, before anything is: sheets, the saved run, what never leaves. */
  sharePlan(): Promise<SharePlan>;
  /** Opens a masked copy as a new workbook; this one is only read. */
  openMaskedCopy(request: CopyRequest): Promise<OpenedCopy>;
  /** Deletes the sheets that the saved run made and gives their names. */
  dropSheets(): Promise<string[]>;
  /** Turns all CRM formulas of the workbook into their values, or none; `undo` brings every one back. */
  freeze(): Promise<{ frozen: Frozen; undo: () => Promise<Thawed> }>;
  /** Takes the saved scheme, mapping and run out of the workbook. */
  dropScheme(): Promise<void>;
}
