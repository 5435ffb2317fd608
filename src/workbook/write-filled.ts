import { blockAddress } from './address';
import type { Filled, Value } from './crm-cells';
import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { sync } from './sync';

const BLOCK_CELLS = 30_000;
/** Proxies of one request. */
export const WRITES_A_SYNC = 100;

/** Values of single cells below each other are written as one range. */
export async function writeValues(area: Area, filled: readonly Filled[]): Promise<void> {
  await write(
    area,
    runsOf(filled).map((run) => ({
      address: addressOf(run),
      content: run.flatMap(({ values }) => values),
      what: 'values' as const,
    })),
  );
}

/** The way back: what spilled is cleared first, because a formula does not spill over values. */
export async function writeFormulas(area: Area, filled: readonly Filled[]): Promise<void> {
  const spilled = filled.filter(({ values }) => values.length > 1 || (values[0]?.length ?? 0) > 1);
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      for (const { row, column, values } of spilled) {
        sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).clear('Contents');
      }
      await sync(context);
    },
    { sheet: area.sheetName },
  );
  const anchors = filled.map((each) => ({ ...each, values: [[each.formula]] }));
  await write(
    area,
    runsOf(anchors).map((run) => ({
      address: blockAddress(run[0]!.row, run[0]!.column, run.length, 1),
      content: run.map(({ formula }) => [formula]),
      what: 'formulas' as const,
    })),
  );
}

const rowsOf = (run: readonly Filled[]): number => run.reduce((sum, { values }) => sum + values.length, 0);

/** Single cells that follow each other in a column; whatever spills stands alone. */
export function runsOf(filled: readonly Filled[]): Filled[][] {
  const isSingle = ({ values }: Filled): boolean => values.length === 1 && values[0]?.length === 1;
  const sorted = filled.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Filled[][] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows =
      before &&
      isSingle(before) &&
      isSingle(one) &&
      before.column === one.column &&
      before.row + 1 === one.row;
    if (last && follows && last.length < BLOCK_CELLS) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

async function write(
  area: Area,
  writes: { address: string; content: Value[][]; what: 'values' | 'formulas' }[],
): Promise<void> {
  for (let from = 0; from < writes.length; from += WRITES_A_SYNC) {
    await inWorkbook(
      async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        const sheet = context.workbook.worksheets.getItem(area.sheetId);
        for (const { address, content, what } of writes.slice(from, from + WRITES_A_SYNC)) {
          sheet.getRange(address)[what] = content;
        }
        await sync(context);
      },
      { sheet: area.sheetName },
    );
  }
}

/** What a run fills. */
export const addressOf = (run: readonly Filled[]): string =>
  blockAddress(run[0]!.row, run[0]!.column, rowsOf(run), run[0]!.values[0]?.length ?? 1);
