import type { SavedRun } from '../../grading/saved-run';
import type { ListSheet } from '../../report/actions/list-sheet';
import type { Cell, Summary } from '../../report/summary';
import type { KeptArea, KeptBeside } from '../../workbook/changes';
import type { CellBlock } from '../../workbook/read-blocks';

/** A run of this session, with what it takes to take it back. */
export interface RunRecord {
  saved: SavedRun;
  /** The run that the workbook had kept before; null = it had none. */
  before: SavedRun | null;
  /** To be drawn again when the run after it is taken back. */
  summary: Summary;
  playbook: Summary | undefined;
  lists: readonly ListSheet[];
  /** Lists of the run before that nobody was on any more: it took their sheets away. */
  emptied: SavedRun['written'];
  /** The columns it wrote, what it wrote in each row, and the key cells that stood beside it. */
  ids: string[];
  keys: CellBlock;
  cells: Cell[][];
  /** What the sheet of graded customers held before, headers first; undefined = it is new. */
  keptSheet: KeptArea | undefined;
  /** What the columns beside the list held before; undefined = they are new. */
  keptBeside: KeptBeside | undefined;
  /** The saved step back before it, as text. */
  undoBefore: string | null;
}

/** Cells held for all records together: some 60 MB. */
const MOST_CELLS = 4_000_000;

let records: RunRecord[] = [];

/** Remembers a run; the oldest are forgotten when they take too much room. */
export function remember(record: RunRecord): void {
  records = [...records, record];
  while (records.length > 1 && size(records) > MOST_CELLS) records = records.slice(1);
}

export const recordOf = (saved: SavedRun | null): RunRecord | undefined =>
  saved === null ? undefined : records.find((record) => isSameRun(record.saved, saved));

/** A run that has been taken back is no more. */
export function forget(record: RunRecord | undefined): void {
  records = records.filter((other) => other !== record);
}

export const isSameRun = (one: SavedRun, other: SavedRun): boolean =>
  one.ranAt !== null && one.ranAt === other.ranAt;

/** What was kept of the run before is about as large as what the run wrote. */
const size = (all: readonly RunRecord[]): number =>
  all.reduce((sum, { cells, ids, before }) => sum + cells.length * ids.length * (before ? 2 : 1), 0);
