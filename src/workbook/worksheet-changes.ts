import { inWorkbook } from './in-workbook';
import { sync } from './sync';

export interface SheetChange {
  /** This add-in wrote it. */
  ours: boolean;
  /** Somebody else who has the workbook open did. */
  remote: boolean;
}

/** Hears of changes to a sheet's cells, rows and columns; gives the way to stop listening. */
export function worksheetChanges(
  sheetId: string,
  onChange: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  return inWorkbook(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheetId).onChanged.add((event) => {
      onChange({ ours: event.triggerSource === 'ThisLocalAddin', remote: event.source === 'Remote' });
      return Promise.resolve();
    });
    await sync(context);
    return () =>
      Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
  });
}
