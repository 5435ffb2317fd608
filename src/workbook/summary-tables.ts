import { blockAddress } from './address';
import { inWorkbook } from './in-workbook';
import type { SheetName } from './own-sheet';
import type { SummaryLayout } from './summary-layout/layout';
import { sync } from './sync';

/** Lines of our own are drawn; a table's bands would hide the colours of a heat map. */
const STYLE = 'TableStyleLight1';
const PREFIX = 'CRM_';

/** A name that Excel takes for tables and names: letters, digits and underscores. */
export const nameOfBlock = (id: string): string => `${PREFIX}${id.replaceAll(/[^A-Za-z0-9]/g, '_')}`;

/**
 * Makes native tables of the tables on the sheet, and names that lead to them. Names are the sheet's own; those of
 * tables are the workbook's: while the summary of the run before still has them, they wait for the returned call.
 */
export async function nativeTables(sheet: SheetName, layout: SummaryLayout): Promise<() => Promise<void>> {
  const place = { sheet: sheet.sheetName };
  const waiting: { id: string; name: string }[] = [];
  await inWorkbook(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await sync(context);
    const taken = new Set(tables.items.map(({ name }) => name.toLocaleLowerCase('en-US')));
    const worksheet = context.workbook.worksheets.getItem(sheet.sheetId);
    const made: { table: Excel.Table; name: string }[] = [];
    for (const { id, headerRow, rows, hasTotal, columns } of layout.tables) {
      const name = nameOfBlock(id);
      const total = hasTotal ? 1 : 0;
      worksheet.names.add(name, worksheet.getRange(blockAddress(headerRow, 0, rows + 1 + total, columns)));
      // A table has at least one row; an empty one has a note that says why.
      if (rows === 0) continue;
      const table = worksheet.tables.add(
        worksheet.getRange(blockAddress(headerRow, 0, rows + 1, columns)),
        true,
      );
      table.style = STYLE;
      table.showBandedRows = false;
      table.showFilterButton = false;
      if (!taken.has(name.toLocaleLowerCase('en-US'))) table.name = name;
      else {
        table.load('id');
        made.push({ table, name });
      }
    }
    await sync(context);
    waiting.push(...made.map(({ table, name }) => ({ id: table.id, name })));
  }, place);

  return () =>
    inWorkbook(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await sync(context);
      const taken = new Set(tables.items.map(({ name }) => name.toLocaleLowerCase('en-US')));
      // A table of the user's, or on a summary that was kept, keeps its name.
      for (const { id, name } of waiting) {
        if (!taken.has(name.toLocaleLowerCase('en-US'))) tables.getItem(id).name = name;
      }
      await sync(context);
    }, place);
}
