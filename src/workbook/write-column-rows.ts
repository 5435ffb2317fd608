import type { Cell } from '../report/summary';
import { rowsWithin } from './block-bytes';
import { BlockSize } from './block-size';
import { cellToWrite } from './cell-text';
import { halved, readMarked, writeMarked } from './column-cells';
import { keyMarks } from './column-marks';
import type { ColumnsTarget } from './columns-target';
import type { KeptColumns } from './kept-columns';
import { nextTask } from './next-task';
import type { ColumnPlan } from './plan-columns';
import { cancelled, type CellBlock } from './read-blocks';
import { readInRows, type CellsInRows } from './read-in-rows';

/** What was read and written, to be compared with what stands there afterwards. */
export interface Seen {
  keys: string[];
  /** The first column as written; null = left as it was, or a formula, whose answer is not known yet. */
  first: (string | number | null)[];
  /** What the formulas read, as JSON by row. */
  facts: string[];
  /** Somebody has a grade. */
  anybody: boolean;
}

/** Writes the rows block by block, each as large as the page's thread handles without a jerk. */
export async function writeColumnRows(
  target: ColumnsTarget,
  plan: ColumnPlan,
  kept: KeptColumns | undefined,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<Seen> {
  const ids = plan.columns.map(({ id }) => id);
  const keptAt = ids.map((id) => kept?.ids.indexOf(id) ?? -1);
  const seen: Seen = { keys: [], first: [], facts: [], anybody: false };
  const before = kept?.follow();
  const keyIds = keyMarks(target.keys);
  const size = new BlockSize(keyIds.length + ids.length + (target.live?.from.length ?? 0));

  /** The cells of a row as they are written; null leaves one as it is. */
  const lineOf = (
    cells: readonly Cell[],
    row: number,
    key: CellBlock[number],
    facts: CellsInRows | undefined,
    offset: number,
  ): (string | number | null)[] => {
    const old = before?.(key);
    return cells.map((cell, column) => {
      const at = keptAt[column]!;
      if (old !== undefined && at >= 0 && kept?.hadUserFormula(old, at)) return null;
      const formula =
        facts &&
        target.live?.formulaFor(ids[column]!, row, cell, facts.cells[offset]!, facts.addresses(offset));
      return cellToWrite(formula ?? cell);
    });
  };

  /** Null = Excel finds the block too large to be read. */
  const writeBlock = async (row: number, count: number): Promise<number | null> => {
    const keys = await readMarked(target, keyIds, row, count);
    if (keys === null) return null;
    const facts = target.live ? await readInRows(target, target.live.from, row, count) : undefined;
    if (facts === null) return null;
    const cells = await target.cellsFor(row, keys);
    // Unpacking the worker's answer was a task already.
    await nextTask();
    const lines = cells.map((line, offset) => lineOf(line, row + offset, keys[offset]!, facts, offset));
    size.atMost(rowsWithin(lines));
    // Halves are written without asking for the cells again: the second row of a customer is told apart from the first.
    for (let from = 0, most = lines.length; from < lines.length;) {
      const part = lines.slice(from, from + most);
      if (await writeMarked(target, ids, row + from, part)) from += part.length;
      else most = halved(part.length, target);
    }
    lines.forEach((line, offset) => {
      seen.keys[row + offset] = JSON.stringify(keys[offset]);
      const first = line[0] ?? null;
      seen.anybody ||= first !== null && first !== '';
      // The answer of a formula comes later.
      const isFormula = typeof first === 'string' && first.startsWith('=');
      seen.first[row + offset] = isFormula ? null : first;
      if (facts) seen.facts[row + offset] = JSON.stringify(facts.cells[offset]);
    });
    return count;
  };

  for (let row = 0; row < target.rows;) {
    if (signal?.aborted) throw cancelled();
    const first = row;
    const count = size.next(target.rows - first);
    const written = await size.measured(count, () => writeBlock(first, count));
    if (written === null) {
      size.atMost(halved(count, target));
      continue;
    }
    row += written;
    onRows(row);
  }
  return seen;
}
