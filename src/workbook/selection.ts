import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** The row of the selected cell; 0-based indexes. */
export interface SelectedRow {
  sheetId: string;
  sheetName: string;
  row: number;
}

/**
 * Calls back whenever the user selects other cells or another sheet, until the returned function is called. The event
 * says only that something changed: ask `selectedRow` for what it is now.
 */
export async function watchSelection(changed: () => void): Promise<() => Promise<void>> {
  const handler = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(handler), worksheets.onActivated.add(handler)];
    await sync(context);
    return added;
  });
  return async () => {
    for (const each of handlers) {
      // A handler is taken away in the context in which it was added.
      await Excel.run(each.context as Excel.RequestContext, async (context) => {
        each.remove();
        await context.sync();
      });
    }
  };
}

/** Where the selected cell stands. */
export function selectedRow(): Promise<SelectedRow> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,worksheet/id,worksheet/name');
    await sync(context);
    return { sheetId: cell.worksheet.id, sheetName: cell.worksheet.name, row: cell.rowIndex };
  });
}

/** The value of one cell as text; 0-based indexes. */
export function cellText(sheetId: string, row: number, column: number): Promise<string> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
    cell.load('values');
    await sync(context);
    return String(cell.values[0]?.[0] ?? '');
  });
}
