import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Whether the workbook counts its days from 1904: there the second of January 1904 is day 1. */
export function usesDate1904(): Promise<boolean> {
  return inWorkbook(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2);
    day.load('value');
    await sync(context);
    return day.value === 1;
  });
}
