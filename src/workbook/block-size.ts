import { longestTask } from './longest-task';

/** What a block may keep the page's thread busy for at a stretch: well below the 50 ms that are felt as a jerk. */
const AIM_MS = 20;
const FIRST_CELLS = 30_000;
/** Each block is a trip to Excel and back: smaller ones would cost more than a jerk does. */
const FEWEST_CELLS = 12_000;
const MOST_CELLS = 120_000;
const MOST_ROWS = 20_000;

/**
 * How many rows the next block has: as many as the page's thread handles in one short task, Excel's request and reply
 * with their parsing included. Learnt from block to block, since machines differ by a factor of ten.
 */
export class BlockSize {
  private rows: number;
  private most: number;
  private readonly fewest: number;

  /** @param columns of a block */
  constructor(columns: number) {
    const rowsOf = (cells: number): number => Math.min(MOST_ROWS, cells / Math.max(1, columns));
    this.most = rowsOf(MOST_CELLS);
    this.fewest = rowsOf(FEWEST_CELLS);
    this.rows = this.within(rowsOf(FIRST_CELLS));
  }

  /** Rows of the next block when `left` are still to do. */
  next(left: number): number {
    return Math.min(this.rows, left);
  }

  /** Works on a block and learns from the longest task it took. */
  async measured<T>(rows: number, work: () => Promise<T>): Promise<T> {
    const longest = longestTask();
    try {
      return await work();
    } finally {
      const ms = longest();
      if (ms !== null) this.learn(rows, ms);
    }
  }

  /** @param ms the longest task while a block of so many rows was worked on */
  learn(rows: number, ms: number): void {
    // One slow block may be another program's doing, one quick one may be luck: a step at a time.
    const step = Math.min(1.5, Math.max(0.5, AIM_MS / Math.max(1, ms)));
    // A block that was cut short by the end, or by Excel, says nothing of larger ones.
    if (step > 1 && rows < this.rows) return;
    this.rows = this.within(Math.min(rows, this.rows) * step);
  }

  /** No block is larger than this from now on, for a reason other than time. */
  atMost(rows: number): void {
    this.most = Math.min(this.most, rows);
    this.rows = this.within(this.rows);
  }

  private within(rows: number): number {
    return Math.max(1, Math.floor(Math.min(this.most, Math.max(this.fewest, rows))));
  }
}
