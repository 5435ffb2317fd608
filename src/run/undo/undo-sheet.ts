import type { SavedRun } from '../../grading/saved-run';
import type { Cell } from '../../report/summary';
import { blockAddress } from '../../workbook/address';
import { cellToWrite, textToWrite } from '../../workbook/cell-text';
import type { Changes } from '../../workbook/changes';
import type { OwnColumns } from '../../workbook/find-own-columns';
import type { CellBlock } from '../../workbook/read-blocks';
import { refuseProtected } from '../../workbook/refuse-protected';
import type { OwnSheet } from '../../workbook/remove-sheet';
import { writeOverSheet } from '../../workbook/write-over-sheet';
import { PAST_COLUMNS } from '../../worker/calls/history';
import { worker } from '../worker-client';
import type { UndoPlan } from './undo-plan';

/** Puts the graded customers of the run before back on their sheet; undefined = they are not to be had. */
export async function undoSheet(
  plan: UndoPlan,
  found: OwnColumns,
  sheet: OwnSheet,
  changes: Changes,
): Promise<SavedRun['written'][number] | undefined> {
  const content = await contentBefore(plan);
  const inPlace = found.headerRow === 0 && found.columns.every((column, index) => column === index);
  if (!content || !inPlace) return undefined;
  const { values, columns } = content;
  await refuseProtected(sheet);
  await writeOverSheet(sheet, values, changes);
  return {
    what: 'gradedSheet',
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    address: blockAddress(0, 0, values.length, values[0]?.length ?? 1),
    columns,
  };
}

async function contentBefore({
  before,
  grades,
}: UndoPlan): Promise<{ values: CellBlock; columns: { id: string; header: string }[] } | undefined> {
  if (before.from === 'session') {
    const values = before.record.keptSheet?.values;
    const part = before.saved.written.find(({ what }) => what === 'gradedSheet');
    return values && part && { values, columns: part.columns };
  }
  if (before.from !== 'history' || !grades) return undefined;
  const past = await worker().call('pastGrades', { run: before.run });
  const columns = grades.asked;
  const cell = (cells: Cell[], id: string): Cell => {
    const at = PAST_COLUMNS.findIndex((column) => column === id);
    return at < 0 ? null : (cells[at] ?? null);
  };
  return {
    values: [
      columns.map(({ header }) => textToWrite(header)),
      ...past.map((cells) => columns.map(({ id }) => cellToWrite(cell(cells, id)))),
    ],
    columns,
  };
}
