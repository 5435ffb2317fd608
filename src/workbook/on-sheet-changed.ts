import { excelCode, inWorkbook } from './in-workbook';
import { sync } from './sync';

/**
 * Listens to changes of cells on every sheet: by whom does not matter, `ours` says whether this add-in made it.
 * An Excel that knows no such event is not listened to.
 */
export async function onSheetChanged(listener: (sheetId: string, ours: boolean) => void): Promise<void> {
  try {
    await inWorkbook(async (context) => {
      context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
        listener(worksheetId, String(triggerSource) === 'ThisLocalAddin');
        return Promise.resolve();
      });
      await sync(context);
    });
  } catch (error) {
    if (excelCode(error) === undefined && !(error instanceof Error && error.name === 'ProblemError'))
      throw error;
  }
}
