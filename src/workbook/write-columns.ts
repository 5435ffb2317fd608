import type { Cell } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { checkColumns } from './check-columns';
import { markName, markedRange, setMark } from './column-marks';
import type { ColumnsTarget } from './columns-target';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { planColumns, type ColumnPlan } from './plan-columns';
import { prepareColumns } from './prepare-columns';
import { cancelled, readBlocks, type CellBlock } from './read-blocks';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { inUndoGroup } from './undo-group';
import { writeColumnRows } from './write-column-rows';

/** Rows asked of the worker at once. */
const BLOCK_ROWS = 2_000;

/** Columns of ours that stand side by side. */
export interface WrittenColumns {
  address: string;
  columns: { id: string; header: string }[];
}

/**
 * Writes columns beside a customer list, each row by the key that stands in it at the time of writing. Every column is
 * addressed by its mark, so that columns inserted or moved meanwhile cannot be hit. Afterwards the keys and the first
 * column are read again: if someone sorted, inserted or deleted rows meanwhile, "cells-changed" is thrown and the
 * caller rolls back. A user's formula in a column of ours stays.
 */
export async function writeColumns(
  asked: ColumnsTarget,
  changes: Changes,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<WrittenColumns[]> {
  const plan = await planFor(asked);
  const target = { ...asked, rows: plan.rows };
  const kept = await prepareColumns(target, plan, changes);
  if (signal?.aborted) throw cancelled();
  await begin(target, plan);
  // A long list is written in blocks: one step back for the user all the same.
  const seen = await inUndoGroup(() => writeColumnRows(target, plan, kept, onRows, signal));
  const stands = await dress(target, plan);
  await checkColumns(target, plan, seen);
  return stands;
}

/** A marked column under another header is ours while it shows what this run would write; else it is the user's. */
async function planFor(target: ColumnsTarget): Promise<ColumnPlan> {
  const plan = await planColumns(target);
  const renamed = plan.columns.flatMap((column, index) => (column.renamed ? [{ ...column, index }] : []));
  if (renamed.length === 0) return plan;

  const { sheetId, sheetName, headerRow, rows } = target;
  const area = { sheetId, sheetName, firstRow: headerRow + 1, rows, columns: 1 };
  const shown: CellBlock = Array.from({ length: rows }, () => []);
  for (const { column } of [...target.keys, ...renamed]) {
    await readBlocks({ ...area, firstColumn: column }, (first, values) =>
      values.forEach(([cell], offset) => shown[first + offset]!.push(cell ?? '')),
    );
  }
  const grades: Cell[][] = [];
  for (let row = 0; row < rows; row += BLOCK_ROWS) {
    const keys = shown.slice(row, row + BLOCK_ROWS).map((line) => line.slice(0, target.keys.length));
    for (const line of await target.cellsFor(row, keys)) grades.push(line);
  }
  const foreign = renamed.filter(({ index }, at) => {
    const cells = shown.map((line) => line[target.keys.length + at]!);
    const filled = cells.filter((cell) => cell !== '').length;
    const same = cells.filter((cell, row) => cell !== '' && cell === (grades[row]?.[index] ?? '')).length;
    return same * 2 < filled;
  });
  return foreign.length === 0 ? plan : planColumns(target, new Set(foreign.map(({ id }) => id)));
}

/**
 * Puts the new columns right of everything that stands on the sheet at this moment, and their headers. Excel works out
 * the place within the same batch, so that a column inserted since the plan was made is not hit.
 */
async function begin(target: ColumnsTarget, plan: ColumnPlan): Promise<void> {
  const { sheetId, sheetName } = target;
  const fresh = plan.columns.filter(({ reused }) => !reused);
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (fresh.length > 0) {
        const free = sheet
          .getUsedRange(false)
          .getLastColumn()
          .getColumnsAfter(fresh.length)
          .getEntireColumn();
        const area = markedRange(sheet, 'key').getEntireRow().getIntersection(free);
        fresh.forEach(({ id, header }, index) => {
          const cells = area.getColumn(index);
          setMark(sheet, id, cells, header, false);
          const top = cells.getCell(0, 0);
          top.values = [[textToWrite(header)]];
          styleHeader(top);
        });
      }
      for (const { id, header, reused, renamed } of plan.columns) {
        if (!reused || renamed) continue;
        const cells = markedRange(sheet, id);
        cells.getCell(0, 0).values = [[textToWrite(header)]];
        setMark(sheet, id, cells, header, true);
      }
      for (const { id } of plan.dropped) markedRange(sheet, id).clear('Contents');
      await sync(context);
    },
    { sheet: sheetName },
  );
  if (plan.table !== undefined && fresh.length > 0) await growTable(target, plan.table, fresh);
}

/** A table that cannot grow (a full one) stays as it is: the grades then stand beside it. */
async function growTable(
  { sheetId }: ColumnsTarget,
  name: string,
  fresh: readonly { id: string }[],
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const table = sheet.tables.getItem(name);
      const area = table.getRange();
      area.load('columnIndex,columnCount');
      const first = markedRange(sheet, fresh[0]!.id);
      first.load('columnIndex');
      await sync(context);
      if (area.columnIndex + area.columnCount !== first.columnIndex) return;
      table.resize(area.getResizedRange(0, fresh.length));
      await sync(context);
    });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
  }
}

/** New columns get their look; the user's own formats of older ones stay. Says where everything stands now. */
function dress(target: ColumnsTarget, plan: ColumnPlan): Promise<WrittenColumns[]> {
  const { sheetId, sheetName, rows } = target;
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = plan.columns.map(({ id }) => markedRange(sheet, id));
      for (const range of ranges) range.load('rowIndex,columnIndex');
      await sync(context);
      plan.columns.forEach(({ format, reused }, index) => {
        if (reused) return;
        const { rowIndex: row, columnIndex: column } = ranges[index]!;
        formatColumn(sheet, { row, column, rows: rows + 1 }, format);
        sheet.getRange(blockAddress(row, column, rows + 1, 1)).format.autofitColumns();
      });
      for (const { id } of plan.dropped) sheet.names.getItem(markName(id)).delete();
      await sync(context);

      const order = plan.columns
        .map(({ id, header }, index) => ({ id, header, column: ranges[index]!.columnIndex }))
        .sort((a, b) => a.column - b.column);
      const groups: { first: number; columns: { id: string; header: string }[] }[] = [];
      for (const { id, header, column } of order) {
        const last = groups.at(-1);
        if (last && last.first + last.columns.length === column) last.columns.push({ id, header });
        else groups.push({ first: column, columns: [{ id, header }] });
      }
      const top = ranges[0]?.rowIndex ?? target.headerRow;
      return groups.map(({ first, columns }) => ({
        address: blockAddress(top, first, rows + 1, columns.length),
        columns,
      }));
    },
    { sheet: sheetName },
  );
}
