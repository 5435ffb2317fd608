import type { SavedRun } from '../../grading/saved-run';
import type { Cell, Summary } from '../../report/summary';
import type { KeptArea } from '../../workbook/changes';
import type { CellBlock } from '../../workbook/read-blocks';

/** A run of this session, with what it takes to take it back. */
export interface RunRecord {
  saved: SavedRun;
  /** The run that the workbook had kept before; null = it had none. */
  before: SavedRun | null;
  /** To be drawn again when the run after it is taken back. */
  summary: Summary;
  /** What the run wrote for each row, and the key that stood beside it. */
  keys: CellBlock[number];
  cells: Cell[][];
  /** What its columns or its sheet of grades held before, headers first; undefined = they are new. */
  kept: KeptArea | undefined;
  /** The saved step before it, as text. */
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
export function forget(record: RunRecord): void {
  records = records.filter((other) => other !== record);
}

export const isSameRun = (one: SavedRun, other: SavedRun): boolean =>
  one.ranAt !== null && one.ranAt === other.ranAt;

const size = (all: readonly RunRecord[]): number =>
  all.reduce(
    (sum, { cells, kept }) =>
      sum + cells.length * (cells[0]?.length ?? 0) + (kept ? kept.values.length * kept.values[0]!.length : 0),
    0,
  );
