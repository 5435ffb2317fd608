import type { ListKind, SourceKind } from '../intake/fields';
import type { CellPlace, Finding, OfferedFix } from '../intake/intake-result';
import type { Mapping } from '../intake/mapping';
import type { FixEffect } from '../intake/with-fix';
import type { Locale } from '../scheme/local-text';
import type { ReadInput } from '../worker/calls/reading';
import type { SeenList } from './look-at-lists';
import type { ReadSheet } from './run-types';
import type { SheetPlace } from './findings-sheet';
import type { Source } from './source';
import type { Watch } from './progress';

/** What can be asked about the lists before anything is graded. */
export interface ReadingSession {
  /** What each sheet and table seems to hold, by its first rows; the likeliest to be graded first. */
  lookAtLists(): Promise<SeenList[]>;
  /** Says again what the columns of the graded list are, now as that kind of list; the cells are not read again. */
  recogniseAs(kind: SourceKind): Promise<ReadSheet>;
  /** Reads a list to use beside the graded one; without a kind the headers and values decide. */
  readBeside(source: Source, kind?: ListKind, watch?: Watch): Promise<ReadSheet<ListKind>>;
  /** Remembers in the workbook how the user corrected a list's columns. */
  remember(sourceId: string, mapping: Mapping<ListKind>): Promise<void>;
  /** What taking a fix would change; exact. */
  effectOfFix(input: ReadInput, fix: OfferedFix): Promise<FixEffect>;
  /** Selects a cell of a list in Excel. */
  showCell(sourceId: string, place: CellPlace): Promise<void>;
  /** Lists the findings on a sheet of our own, in place of the one listed before. */
  listFindings(findings: readonly Finding[], locale: Locale): Promise<SheetPlace>;
}
