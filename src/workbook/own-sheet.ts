import { ProblemError } from '../scheme/problem';
import { blockAddress, parseBlock } from './address';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { refuseProtectedStructure } from './refuse-protected';
import { sync } from './sync';

export interface SheetName {
  sheetId: string;
  sheetName: string;
}

/** What the saved run says it wrote on a sheet of ours. */
export interface PreviousArea {
  sheetName: string;
  /** Known when the saved run comes from this workbook: the sheet is then found under another name too. */
  sheetId?: string;
  address: string;
  /** The headers in its first row: where they stand no longer, the user has rearranged the sheet. */
  headers?: readonly string[];
}

/**
 * The sheet of the run before to write over in place: undefined when it is gone, when the user has moved or inserted
 * columns or rows in it, has merged cells, or when cells of the user's stand outside the old area where
 * `rows` x `columns` cells from A1 would be written.
 */
export function findSheetToWriteOver(
  previous: PreviousArea | undefined,
  rows: number,
  columns: number,
): Promise<SheetName | undefined> {
  return findSheet(previous, (sheet, old) => {
    const right = Math.max(0, columns - (old.column + old.columns));
    const below = Math.max(0, rows - (old.row + old.rows));
    const strips: Excel.Range[] = [];
    if (right > 0) strips.push(sheet.getRange(blockAddress(0, old.column + old.columns, rows, right)));
    if (below > 0) strips.push(sheet.getRange(blockAddress(old.row + old.rows, 0, below, columns)));
    const used = strips.map((strip) => strip.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('address');
    const header = sheet.getRange(blockAddress(old.row, old.column, 1, old.columns));
    header.load('values');
    const merged = sheet.getRange(blockAddress(0, 0, rows, columns)).getMergedAreasOrNullObject();
    merged.load('address');
    return () =>
      merged.isNullObject &&
      used.every((range) => range.isNullObject) &&
      (previous?.headers ?? []).every((text, index) => String(header.values[0]?.[index] ?? '') === text);
  });
}

/** The sheet of the run before to replace as a whole: undefined when it is gone or holds cells outside our area. */
export function findSheetToReplace(previous: PreviousArea | undefined): Promise<SheetName | undefined> {
  return findSheet(previous, (sheet, old) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return () =>
      used.isNullObject ||
      (used.rowIndex >= old.row &&
        used.columnIndex >= old.column &&
        used.rowIndex + used.rowCount <= old.row + old.rows &&
        used.columnIndex + used.columnCount <= old.column + old.columns);
  });
}

type Block = NonNullable<ReturnType<typeof parseBlock>>;

function findSheet(
  previous: PreviousArea | undefined,
  ask: (sheet: Excel.Worksheet, old: Block) => () => boolean,
): Promise<SheetName | undefined> {
  const old = previous && parseBlock(previous.address);
  if (!old) return Promise.resolve(undefined);
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const [named, known] = [previous.sheetName, previous.sheetId ?? previous.sheetName].map((key) =>
      sheets.getItemOrNullObject(key),
    );
    for (const each of [named!, known!]) each.load('id,name');
    await sync(context);
    const sheet = named!.isNullObject ? known! : named!;
    if (sheet.isNullObject) return undefined;

    sheet.protection.load('protected');
    const isFree = ask(sheet, old);
    await sync(context);
    if (sheet.protection.protected) {
      throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheet.name } });
    }
    return isFree() ? { sheetId: sheet.id, sheetName: sheet.name } : undefined;
  });
}

/** Adds a sheet under the name, or the next free one: a sheet of the user's that has it is left alone. */
export function addSheet(name: string, changes: Changes): Promise<SheetName> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await refuseProtectedStructure(context);
    const taken = new Set(sheets.items.map((sheet) => sheet.name.toLocaleLowerCase('en-US')));
    let free = name;
    for (let n = 2; taken.has(free.toLocaleLowerCase('en-US')); n++) free = `${name} (${n})`;

    await changes.addingSheet?.(free);
    // The name is free, so a sheet of that name can only be this run's: found by name even if the answer never came.
    changes.add(() => deleteSheet(free));
    const sheet = sheets.add(free);
    sheet.load('id,name');
    await sync(context);
    return { sheetId: sheet.id, sheetName: sheet.name };
  });
}

const deleteSheet = (name: string): Promise<void> =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await sync(context);
    if (sheet.isNullObject) return;
    sheet.delete();
    await sync(context);
  });

/** A finished sheet that takes the place of an old one; with nothing fresh the old one goes. */
export interface SheetSwap {
  old: SheetName;
  fresh?: SheetName;
}

/** Puts finished sheets in the places of old ones, under their names, in one sync: all of them or none. */
export function replaceSheets(pairs: readonly SheetSwap[]): Promise<void> {
  if (pairs.length === 0) return Promise.resolve();
  return inWorkbook(async (context) => {
    const olds = loadOlds(context, pairs);
    await sync(context);
    swapSheets(context, pairs, olds);
    await sync(context);
  });
}

/** The old sheets of the pairs, their positions asked for. */
export const loadOlds = (
  { workbook }: Excel.RequestContext,
  pairs: readonly SheetSwap[],
): Excel.Worksheet[] =>
  pairs.map(({ old }) => {
    const sheet = workbook.worksheets.getItem(old.sheetId);
    sheet.load('position');
    return sheet;
  });

/** Swaps them within the sync that is being prepared. */
export function swapSheets(
  { workbook }: Excel.RequestContext,
  pairs: readonly SheetSwap[],
  olds: readonly Excel.Worksheet[],
): void {
  // From the left: each fresh sheet takes the place that its old one leaves, and none before it moves any more.
  const inOrder = pairs
    .map((pair, index) => ({ ...pair, sheet: olds[index]!, position: olds[index]!.position }))
    .sort((a, b) => a.position - b.position);
  let gone = 0;
  for (const { old, fresh, sheet, position } of inOrder) {
    sheet.delete();
    if (fresh) {
      const freshSheet = workbook.worksheets.getItem(fresh.sheetId);
      freshSheet.name = old.sheetName;
      freshSheet.position = position - gone;
    } else gone++;
  }
}

/** Which of these sheets are there, by name. */
export function sheetsThatExist(names: readonly string[]): Promise<Set<string>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await sync(context);
    const all = new Set(sheets.items.map(({ name }) => name));
    return new Set(names.filter((name) => all.has(name)));
  });
}
