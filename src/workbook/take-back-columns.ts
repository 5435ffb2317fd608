import { textToWrite } from './cell-text';
import { keyMarks, markedRange, markName, setMark } from './column-marks';
import { inWorkbook } from './in-workbook';
import type { KeptColumns } from './kept-columns';
import type { ColumnPlan, ColumnsPlace } from './plan-columns';
import { sync } from './sync';

/**
 * Takes back what a run wrote beside a customer list: new columns go, by their marks and so wherever they stand now;
 * older ones get back what stood beside each customer.
 */
export async function takeBackColumns(
  place: ColumnsPlace,
  plan: ColumnPlan,
  kept: KeptColumns | undefined,
): Promise<void> {
  const marks = await removeFresh(place, plan);
  const rows = await restoreHeads(place, plan, marks);
  await kept?.restore(place, rows);
}

/** Gives the marks that are left. */
function removeFresh({ sheetId }: ColumnsPlace, plan: ColumnPlan): Promise<Set<string>> {
  const fresh = plan.columns.filter(({ reused }) => !reused);
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.names.load('items/name');
    await sync(context);
    const names = new Set(sheet.names.items.map(({ name }) => name));
    const standing = fresh
      .filter(({ id }) => names.has(markName(id)))
      .map(({ id }) => ({ id, range: sheet.names.getItem(markName(id)).getRangeOrNullObject() }));
    for (const { range } of standing) range.load('columnIndex,rowCount');
    const table = plan.table === undefined ? undefined : sheet.tables.getItemOrNullObject(plan.table);
    table?.load('name');
    await sync(context);

    const first = standing.find(({ range }) => !range.isNullObject);
    if (first && table && !table.isNullObject) {
      const area = table.getRange();
      area.load('columnIndex,columnCount');
      await sync(context);
      const grown = first.range.columnIndex < area.columnIndex + area.columnCount;
      if (grown) table.resize(area.getResizedRange(0, -fresh.length));
    }
    for (const { id, range } of standing) {
      // Rows deleted while a block was on its way: it reached below the mark.
      if (!range.isNullObject) {
        range.getAbsoluteResizedRange(Math.max(range.rowCount, plan.rows + 1), 1).clear('All');
      }
      sheet.names.getItem(markName(id)).delete();
      names.delete(markName(id));
    }
    await sync(context);
    return names;
  });
}

/** The headers as they were before the run; gives how many rows lie under the customers' column today. */
function restoreHeads(place: ColumnsPlace, plan: ColumnPlan, marks: ReadonlySet<string>): Promise<number> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    for (const { id, headerBefore, markedHeader } of [
      ...plan.columns.filter(({ reused }) => reused),
      ...plan.dropped,
    ]) {
      if (!marks.has(markName(id))) continue;
      const cells = markedRange(sheet, id);
      cells.getCell(0, 0).values = [[textToWrite(headerBefore)]];
      setMark(sheet, id, cells, markedHeader, true);
    }
    const key = markedRange(sheet, 'key');
    key.load('rowCount');
    await sync(context);
    return key.rowCount - 1;
  });
}

/** Takes away the marks that a run made; those of the run before stay. */
export function forgetMarks({ sheetId, keys }: ColumnsPlace, plan: ColumnPlan): Promise<void> {
  const before = new Set(plan.marks);
  const ids = [...keyMarks(keys), ...plan.columns.map(({ id }) => id)].filter((id) => !before.has(id));
  return inWorkbook(async (context) => {
    const { names } = context.workbook.worksheets.getItem(sheetId);
    const made = ids.map((id) => names.getItemOrNullObject(markName(id)));
    for (const mark of made) mark.load('name');
    await sync(context);
    for (const mark of made) if (!mark.isNullObject) mark.delete();
    await sync(context);
  });
}
