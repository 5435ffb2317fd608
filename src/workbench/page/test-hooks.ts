import { parseAddress } from '../book/address';
import type { Workbench } from './workbench';

/** What browser tests may do beside what a user can. Bytes travel as base64. */
export interface TestHooks {
  open(fileName: string, base64: string): Promise<void>;
  /** The open workbook as .xlsx. @throws Error when none is open or it cannot be written. */
  save(): Promise<string>;
  /** The value of a cell, null when empty. @throws Error when there is no such sheet or address. */
  cell(sheetName: string, address: string): string | number | boolean | null;
  /** Selects cells as a user would. */
  select(sheetName: string, address: string): void;
  /** Types into a cell, formulas included. */
  type(sheetName: string, address: string, text: string): void;
  /** Its faults, syncs, cell edit mode and ribbon actions; null while no workbook is open. */
  readonly host: Workbench['host'];
  readonly book: Workbench['book'];
  /** True when the page stands, with the workbook that its address names. */
  ready: boolean;
}

declare global {
  interface Window {
    workbench: TestHooks;
  }
}

/** Puts the hooks at `window.workbench`. */
export function offerTestHooks(workbench: Workbench): void {
  const rangeOf = (sheetName: string, address: string) => {
    const sheet = workbench.spreadsheet?.api.getActiveWorkbook()?.getSheetByName(sheetName);
    const range = parseAddress(address)?.range;
    if (!sheet || !range) throw new Error(`no such cells: ${sheetName}!${address}`);
    return { sheet, range: sheet.getRange(range.row, range.column, range.rows, range.columns) };
  };
  window.workbench = {
    open: (fileName, base64) => workbench.open(fileName, () => Promise.resolve(fromBase64(base64))),
    save: async () => {
      const saved = await workbench.save();
      if (saved === null) throw new Error('no workbook was saved');
      return toBase64(saved.bytes);
    },
    cell: (sheetName, address) => rangeOf(sheetName, address).range.getValue() ?? null,
    select: (sheetName, address) => {
      const { sheet, range } = rangeOf(sheetName, address);
      sheet.activate();
      range.activate();
    },
    type: (sheetName, address, text) => {
      const { range } = rangeOf(sheetName, address);
      range.setValue(text.startsWith('=') ? { f: text } : text);
    },
    get host() {
      return workbench.host;
    },
    get book() {
      return workbench.book;
    },
    ready: false,
  };
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** In pieces, because a function takes no million arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(''));
}
