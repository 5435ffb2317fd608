import { ProblemError } from '../scheme/problem';
import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** A change of cells on a sheet: `address` is A1 without the sheet, `ours` = made by this add-in. */
export interface SheetChange {
  sheetId: string;
  address: string;
  ours: boolean;
}

/** Listens to changes of cells on every sheet. An Excel that refuses is not listened to. */
export async function onSheetChanged(listener: (change: SheetChange) => void): Promise<void> {
  try {
    await inWorkbook(async (context) => {
      context.workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
        listener({ sheetId: worksheetId, address, ours: String(triggerSource) === 'ThisLocalAddin' });
        return Promise.resolve();
      });
      await sync(context);
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
