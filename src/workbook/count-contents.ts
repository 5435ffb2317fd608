import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** What a copy leaves out: hidden sheets, and the charts of the visible ones. */
export function countContents(): Promise<{ hidden: number; charts: number }> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/visibility');
    await sync(context);
    const visible = sheets.items.filter(({ visibility }) => visibility === 'Visible');
    const counts = visible.map(({ charts }) => charts.getCount());
    await sync(context);
    return {
      hidden: sheets.items.length - visible.length,
      charts: counts.reduce((sum, { value }) => sum + value, 0),
    };
  });
}
