import { ProblemError } from '../scheme/problem';
import { BlockSize } from './block-size';
import { halved, readMarkedBlocks } from './column-cells';
import { keyMarks, markedRange } from './column-marks';
import type { ColumnsTarget } from './columns-target';
import { inWorkbook } from './in-workbook';
import type { ColumnPlan } from './plan-columns';
import type { CellBlock } from './read-blocks';
import { readInRows } from './read-in-rows';
import { sync } from './sync';
import type { Seen } from './write-column-rows';

/** @throws ProblemError cells-changed: what was written no longer stands beside the customers it was written for */
export async function checkColumns(target: ColumnsTarget, plan: ColumnPlan, seen: Seen): Promise<void> {
  const rows = await markedRows(target);
  const first = plan.columns[0];
  const keys = keyMarks(target.keys);
  const ids = first ? [...keys, first.id] : keys;
  // A row inserted or deleted among the customers makes their mark longer or shorter; where nobody was found, the
  // customers' column is another one by now.
  let changed = rows !== target.rows || !seen.anybody;
  await readMarkedBlocks(target, ids, target.rows, 'values', (row, block) =>
    block.forEach((line, offset) => {
      const key = line.slice(0, keys.length);
      const cell = line[keys.length];
      const written = seen.first[row + offset] ?? null;
      const same = written === null || cell === undefined || stripped(written) === cell;
      changed ||= JSON.stringify(key) !== seen.keys[row + offset] || !same;
    }),
  );
  await readFacts(target, (row, cells) => {
    changed ||= cells.some((line, offset) => JSON.stringify(line) !== seen.facts[row + offset]);
  });
  if (changed) throw new ProblemError({ code: 'cells-changed', place: { sheet: target.sheetName } });
}

/** What the formulas read, once more. */
async function readFacts(
  target: ColumnsTarget,
  onBlock: (row: number, cells: CellBlock) => void,
): Promise<void> {
  if (!target.live) return;
  const { from } = target.live;
  const size = new BlockSize(from.length);
  for (let row = 0; row < target.rows;) {
    const first = row;
    const count = size.next(target.rows - first);
    const facts = await size.measured(count, () => readInRows(target, from, first, count));
    if (facts === null) {
      size.atMost(halved(count, target));
      continue;
    }
    onBlock(row, facts.cells);
    row += count;
  }
}

/** How many rows the customers' column has today. */
function markedRows({ sheetId, sheetName }: ColumnsTarget): Promise<number> {
  return inWorkbook(
    async (context) => {
      const key = markedRange(context.workbook.worksheets.getItem(sheetId), 'key');
      key.load('rowCount');
      await sync(context);
      return key.rowCount - 1;
    },
    { sheet: sheetName },
  );
}

/** What a cell shows of what was written: the apostrophe only says that it is text. */
const stripped = (cell: string | number): string | number =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
