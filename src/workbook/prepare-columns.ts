import { ProblemError } from '../scheme/problem';
import { blockAddress } from './address';
import type { Changes } from './changes';
import { keyMarks, markName, markedRange, setMark } from './column-marks';
import type { ColumnsTarget } from './columns-target';
import { inWorkbook } from './in-workbook';
import { KeptColumns } from './kept-columns';
import type { ColumnPlan } from './plan-columns';
import { sync } from './sync';
import { forgetMarks, takeBackColumns } from './take-back-columns';

/** Marks what is there, remembers it, and registers the way back; no cell is changed yet. */
export async function prepareColumns(
  target: ColumnsTarget,
  plan: ColumnPlan,
  changes: Changes,
): Promise<KeptColumns | undefined> {
  const reused = plan.columns.filter((column) => column.reused);
  const own = [...reused, ...plan.dropped];
  const before = new Set(plan.marks);
  changes.add(() => forgetMarks(target, plan));
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      const cells = (column: number): Excel.Range =>
        sheet.getRange(blockAddress(target.headerRow, column, target.rows + 1, 1));
      keyMarks(target.keys).forEach((id, index) =>
        setMark(sheet, id, cells(target.keys[index]!.column), '', before.has(id)),
      );
      for (const { id, column, markedHeader } of own) {
        setMark(sheet, id, cells(column), markedHeader, before.has(id));
      }
      // From here on a mark of a new column can only be this run's.
      for (const { id, reused: old } of plan.columns) {
        if (!old && before.has(id)) sheet.names.getItem(markName(id)).delete();
      }
      await sync(context);
    },
    { sheet: target.sheetName },
  );
  await refuseMoved(target, own);
  if (own.length === 0) {
    changes.add(() => takeBackColumns(target, plan, undefined));
    return undefined;
  }
  const kept = await KeptColumns.read(
    target,
    keyMarks(target.keys),
    own.map(({ id }) => id),
    target.rows,
  );
  changes.keepBeside({
    columns: own.map(({ id, headerBefore }) => ({ id, header: headerBefore })),
    cells: kept,
  });
  changes.add(() => takeBackColumns(target, plan, kept));
  return kept;
}

/** The marks were set by address: whatever moved since the plan was made shows now, before a cell is written. */
function refuseMoved(
  { sheetId, sheetName, headerRow, rows, keys }: ColumnsTarget,
  own: readonly { id: string; headerBefore: string }[],
): Promise<void> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const named = keyMarks(keys).map((id, index) => ({ id, headerBefore: keys[index]!.header }));
      const heads = [...named, ...own].map(({ id, headerBefore }) => {
        const cell = markedRange(sheet, id).getCell(0, 0);
        cell.load('values,rowIndex');
        return { cell, headerBefore };
      });
      const filled = sheet.getUsedRange(true);
      filled.load('rowIndex,rowCount');
      await sync(context);
      const bottom = filled.rowIndex + filled.rowCount;
      const stands = heads.every(({ cell, headerBefore }) => {
        const shown = String(cell.values[0]![0]).trim();
        return cell.rowIndex === headerRow && (shown === '' || shown === headerBefore.trim());
      });
      if (!stands || bottom !== headerRow + 1 + rows) {
        throw new ProblemError({ code: 'cells-changed', place: { sheet: sheetName } });
      }
    },
    { sheet: sheetName },
  );
}
