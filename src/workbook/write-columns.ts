import type { Cell } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import { cellToWrite, textToWrite, type Formula } from './cell-text';
import type { Changes } from './changes';
import { readInRows } from './read-in-rows';
import { halved, readMarked, readMarkedBlocks, writeMarked } from './column-cells';
import { keyMarks, markName, markedRange, setMark } from './column-marks';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { KeptColumns } from './kept-columns';
import { planColumns, type ColumnPlan, type ColumnsPlace } from './plan-columns';
import { cancelled, readBlocks, type CellBlock } from './read-blocks';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { inUndoGroup } from './undo-group';
import { forgetMarks, takeBackColumns } from './take-back-columns';

/** Rows a block starts with, and the most it grows to. */
const FIRST_ROWS = 4_000;
const MOST_ROWS = 20_000;
const AIM_BYTES = 2_500_000;

export interface ColumnsTarget extends ColumnsPlace {
  /** The cells beside the given keys, which are those of the rows from `row` on, counted from the first data row. */
  cellsFor: (row: number, keys: CellBlock) => Promise<Cell[][]>;
  /** Formulas in place of cells. */
  live?: LiveCells;
}

export interface LiveCells {
  /** The columns that the formulas read: 0-based sheet columns, with what their header cells showed. */
  from: readonly { column: number; header: string }[];
  /** Undefined = the value. `row` counts from the first data row, `facts` are the cells of `from` in it. */
  formulaFor: (
    id: string,
    row: number,
    cell: Cell,
    facts: CellBlock[number],
    addresses: readonly string[],
  ) => Formula | undefined;
}

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
  const kept = await prepare(target, plan, changes);
  if (signal?.aborted) throw cancelled();
  await begin(target, plan);
  // A long list is written in blocks: one step back for the user all the same.
  const seen = await inUndoGroup(() => writeRows(target, plan, kept, onRows, signal));
  const stands = await dress(target, plan);
  await check(target, plan, seen);
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
  const grades = await target.cellsFor(
    0,
    shown.map((line) => line.slice(0, target.keys.length)),
  );
  const foreign = renamed.filter(({ index }, at) => {
    const cells = shown.map((line) => line[target.keys.length + at]!);
    const filled = cells.filter((cell) => cell !== '').length;
    const same = cells.filter((cell, row) => cell !== '' && cell === (grades[row]?.[index] ?? '')).length;
    return same * 2 < filled;
  });
  return foreign.length === 0 ? plan : planColumns(target, new Set(foreign.map(({ id }) => id)));
}

/** Marks what is there, remembers it, and registers the way back; no cell is changed yet. */
async function prepare(
  target: ColumnsTarget,
  plan: ColumnPlan,
  changes: Changes,
): Promise<KeptColumns | undefined> {
  const reused = plan.columns.filter((column) => column.reused);
  const own = [...reused, ...plan.dropped];
  const before = new Set(plan.marks);
  changes.add(() => forgetMarks(target, plan));
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      const cells = (column: number): Excel.Range =>
        sheet.getRange(blockAddress(target.headerRow, column, target.rows + 1, 1));
      keyMarks(target.keys).forEach((id, index) =>
        setMark(sheet, id, cells(target.keys[index]!.column), '', before.has(id)),
      );
      for (const { id, column, markedHeader } of own) {
        setMark(sheet, id, cells(column), markedHeader, before.has(id));
      }
      // From here on a mark of a new column can only be this run's.
      for (const { id, reused: old } of plan.columns) {
        if (!old && before.has(id)) sheet.names.getItem(markName(id)).delete();
      }
      await sync(context);
    },
    { sheet: target.sheetName },
  );
  await refuseMoved(target, own);
  if (own.length === 0) {
    changes.add(() => takeBackColumns(target, plan, undefined));
    return undefined;
  }
  const kept = await KeptColumns.read(
    target,
    keyMarks(target.keys),
    own.map(({ id }) => id),
    target.rows,
  );
  changes.keepBeside({
    columns: own.map(({ id, headerBefore }) => ({ id, header: headerBefore })),
    cells: kept,
  });
  changes.add(() => takeBackColumns(target, plan, kept));
  return kept;
}

/** The marks were set by address: whatever moved since the plan was made shows now, before a cell is written. */
function refuseMoved(
  { sheetId, sheetName, headerRow, rows, keys }: ColumnsTarget,
  own: readonly { id: string; headerBefore: string }[],
): Promise<void> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const named = keyMarks(keys).map((id, index) => ({ id, headerBefore: keys[index]!.header }));
      const heads = [...named, ...own].map(({ id, headerBefore }) => {
        const cell = markedRange(sheet, id).getCell(0, 0);
        cell.load('values,rowIndex');
        return { cell, headerBefore };
      });
      const filled = sheet.getUsedRange(true);
      filled.load('rowIndex,rowCount');
      await sync(context);
      const bottom = filled.rowIndex + filled.rowCount;
      const stands = heads.every(({ cell, headerBefore }) => {
        const shown = String(cell.values[0]![0]).trim();
        return cell.rowIndex === headerRow && (shown === '' || shown === headerBefore.trim());
      });
      if (!stands || bottom !== headerRow + 1 + rows) {
        throw new ProblemError({ code: 'cells-changed', place: { sheet: sheetName } });
      }
    },
    { sheet: sheetName },
  );
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

interface Seen {
  keys: string[];
  /** The first column as written; null = left as it was, or a formula, whose answer is not known yet. */
  first: (string | number | null)[];
  /** What the formulas read, as JSON by row. */
  facts: string[];
  /** Somebody has a grade. */
  anybody: boolean;
}

async function writeRows(
  target: ColumnsTarget,
  plan: ColumnPlan,
  kept: KeptColumns | undefined,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<Seen> {
  const ids = plan.columns.map(({ id }) => id);
  const keptAt = ids.map((id) => kept?.ids.indexOf(id) ?? -1);
  const encoder = new TextEncoder();
  const seen: Seen = { keys: [], first: [], facts: [], anybody: false };
  const before = kept?.follow();
  let blockRows = FIRST_ROWS;
  for (let row = 0; row < target.rows;) {
    if (signal?.aborted) throw cancelled();
    const count = Math.min(blockRows, target.rows - row);
    const keys = await readMarked(target, keyMarks(target.keys), row, count);
    if (keys === null) {
      blockRows = halved(count, target);
      continue;
    }
    const facts = target.live ? await readInRows(target, target.live.from, row, count) : undefined;
    if (facts === null) {
      blockRows = halved(count, target);
      continue;
    }
    const cells = await target.cellsFor(row, keys);
    const lines = cells.map((line, offset) => {
      const old = before?.(keys[offset]!);
      return line.map((cell, column) => {
        const at = keptAt[column]!;
        if (old !== undefined && at >= 0 && kept?.hadUserFormula(old, at)) return null;
        const formula =
          facts &&
          target.live?.formulaFor(
            ids[column]!,
            row + offset,
            cell,
            facts.cells[offset]!,
            facts.addresses(offset),
          );
        return cellToWrite(formula ?? cell);
      });
    });
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
    row += count;
    onRows(row);
    // The next block's size follows from this one's bytes: Chinese text takes three bytes a character.
    const bytesPerRow = encoder.encode(JSON.stringify(lines)).length / count;
    blockRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(AIM_BYTES / Math.max(1, bytesPerRow))));
  }
  return seen;
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

/** @throws ProblemError cells-changed: what was written no longer stands beside the customers it was written for */
async function check(target: ColumnsTarget, plan: ColumnPlan, seen: Seen): Promise<void> {
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
  let most = MOST_ROWS;
  for (let row = 0; row < target.rows;) {
    const count = Math.min(most, target.rows - row);
    const facts = await readInRows(target, target.live.from, row, count);
    if (facts === null) {
      most = halved(count, target);
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
