import { checksum } from '../scheme/checksum';
import { parseBlock } from './address';
import { isMark, markName } from './column-marks';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import { sync } from './sync';

/**
 * A sheet of ours is marked as our columns are (docs/decisions/0007): by a hidden name of its own over what we wrote,
 * which stays with the sheet when the user renames or moves it, and with the cells when rows are inserted above them.
 */
const PREFIX = markName('sheet.');

/** Which of our sheets it is; a list may be called after its owner, and names take no blanks. */
export interface SheetKind {
  what: string;
  list?: string | undefined;
}
const nameOf = ({ what, list }: SheetKind): string =>
  PREFIX + what + (list === undefined ? '' : `.${checksum(list)}`);

/** Marks what we wrote on a new sheet, within the sync that is being prepared. */
export function markSheet(sheet: Excel.Worksheet, kind: SheetKind, address: string): void {
  const mark = sheet.names.add(nameOf(kind), sheet.getRange(address));
  mark.visible = false;
}

/** Marks what stands on a sheet of ours now, in place of what was marked before. */
export function markAgain({ sheetId }: SheetName, kind: SheetKind, address: string): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.names.load('items/name');
    await sync(context);
    const old = sheet.names.items.find(({ name }) => name === nameOf(kind));
    old?.delete();
    markSheet(sheet, kind, address);
    await sync(context);
  });
}

/** A sheet that is marked, with the area of the mark as it is now; "" = the user has deleted the cells. */
export interface MarkedSheet extends SheetName {
  address: string;
}

export interface Marks {
  /** Whether this workbook keeps marks: some programs drop hidden names. */
  any: boolean;
  /** Several when the user has made copies of a sheet. */
  of(kind: SheetKind): MarkedSheet[];
}

export async function findMarkedSheets(): Promise<Marks> {
  const { found, any } = await inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    await sync(context);
    for (const sheet of sheets.items) sheet.names.load('items/name');
    await sync(context);
    const marks = sheets.items.flatMap((sheet) =>
      sheet.names.items
        .filter(({ name }) => name.startsWith(PREFIX))
        .map((item) => {
          const range = item.getRangeOrNullObject();
          range.load('address');
          return { sheet, name: item.name, range };
        }),
    );
    if (marks.length > 0) await sync(context);
    const any = sheets.items.some(({ names }) => names.items.some(({ name }) => isMark(name)));
    const found = marks.map(({ sheet, name, range }) => ({
      name,
      sheetId: sheet.id,
      sheetName: sheet.name,
      address: range.isNullObject ? '' : withoutSheet(range.address),
    }));
    return { found, any };
  });
  return {
    any,
    of: (kind) =>
      found
        .filter(({ name }) => name === nameOf(kind))
        .map(({ sheetId, sheetName, address }) => ({ sheetId, sheetName, address })),
  };
}

function withoutSheet(address: string): string {
  const own = address.slice(address.lastIndexOf('!') + 1);
  return parseBlock(own) ? own : '';
}
