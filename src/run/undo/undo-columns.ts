import type { SavedRun } from '../../grading/saved-run';
import { blockAddress } from '../../workbook/address';
import { cellToWrite } from '../../workbook/cell-text';
import { keyMarks } from '../../workbook/column-marks';
import type { Changes } from '../../workbook/changes';
import type { OwnColumns } from '../../workbook/find-own-columns';
import type { Finish } from '../../workbook/finish-undo';
import { readKeyColumns } from '../../workbook/read-key-columns';
import type { CellBlock } from '../../workbook/read-blocks';
import { refuseProtected } from '../../workbook/refuse-protected';
import { emptyOwnColumns, writeOwnColumn } from '../../workbook/write-own-columns';
import { PAST_COLUMNS } from '../../worker/calls/history';
import { worker } from '../worker-client';
import { keysOf } from './keys-of';
import type { UndoPlan } from './undo-plan';

type Cells = CellBlock[number];

/** What goes back into a column; undefined = the column goes. */
type Back = (id: string) => { header: string; cells: Cells } | undefined;

/** Takes back columns beside a customer list, each row by the customer that stands in it now. */
export async function undoColumns(
  plan: UndoPlan,
  found: OwnColumns,
  changes: Changes,
  finish: Finish,
): Promise<SavedRun['written']> {
  await refuseProtected(found);
  const asked = plan.grades?.asked ?? [];
  const back = await backOf(plan, found);
  const going: { id: string; column: number }[] = [];
  const staying: { id: string; header: string; column: number }[] = [];
  for (const [index, { id }] of asked.entries()) {
    const column = found.columns[index];
    if (column === undefined) continue;
    const content = back(id);
    if (!content) {
      going.push({ id, column });
      continue;
    }
    await writeOwnColumn(found, column, content.header, content.cells, changes);
    staying.push({ id, header: content.header, column });
  }
  const columns = going.map(({ column }) => column);
  await emptyOwnColumns(found, columns, changes);
  const marks = [...going.map(({ id }) => id), ...(staying.length === 0 ? keyMarks(found.keys) : [])];
  finish.columns = { found, columns, marks };
  return staying.map(({ id, header, column }) => ({
    what: 'columns',
    sheetId: found.sheetId,
    sheetName: found.sheetName,
    address: blockAddress(found.headerRow, column, found.rows + 1, 1),
    columns: [{ id, header }],
  }));
}

async function backOf({ before, saved, grades }: UndoPlan, found: OwnColumns): Promise<Back> {
  if (found.keys.length === 0 || before.from === 'nothing' || before.from === 'nowhere')
    return () => undefined;
  const keys = await readKeyColumns(found, found.keys, found.headerRow + 1, found.rows);
  if (before.from === 'session') {
    const kept = before.record.keptBeside;
    if (!kept) return () => undefined;
    const rowBefore = kept.cells.follow();
    const rows = keys.map((key) => rowBefore(key));
    const fit = await kept.cells.formulasFit(found);
    return (id) => {
      const at = kept.columns.findIndex((column) => column.id === id);
      const header = kept.columns[at]?.header;
      if (header === undefined) return undefined;
      return {
        header,
        cells: rows.map((row, now) => (row === undefined ? '' : (kept.cells.at(row, now, fit)[at] ?? ''))),
      };
    };
  }
  const past = await worker().call('pastGrades', { run: before.run, beside: keysOf(saved, keys) });
  return (id) => {
    const header = grades?.asked.find((column) => column.id === id)?.header;
    if (header === undefined) return undefined;
    // What the history does not keep stays empty until the next run: the column itself is still ours.
    const at = PAST_COLUMNS.findIndex((column) => column === id);
    return { header, cells: past.map((cells) => cellToWrite(at < 0 ? null : (cells[at] ?? null))) };
  };
}
