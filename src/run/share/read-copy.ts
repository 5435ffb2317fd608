import type { SavedRun } from '../../grading/saved-run';
import { ProblemError } from '../../scheme/problem';
import type { CopySheet, PersonalKind } from '../../share/copy-content';
import { findWholeSheets } from '../../workbook/find-sheets';
import { ownColumns } from '../../workbook/own-columns';
import { readForCopy } from '../../workbook/read-for-copy';
import { findSource } from '../saved-state/find-source';
import { findWritten } from '../saved-state/find-written';

/** What is personal in a field of a mapping. */
const KIND_OF_FIELD: Readonly<Record<string, PersonalKind | 'id'>> = {
  customerId: 'id',
  customerName: 'name',
  firstName: 'name',
  lastName: 'name',
  phone: 'phone',
  email: 'email',
  notes: 'text',
  feedbackText: 'text',
};

/** Every visible sheet, all of them: the names that must not leave may stand only in one that stays behind. */
export async function readCopy(run: SavedRun | null, mostCells: number): Promise<CopySheet[]> {
  const sheets = (await findWholeSheets()).filter(({ rows }) => rows > 0);
  const size = sheets.map((sheet) => ({
    rows: sheet.firstRow + sheet.rows,
    columns: sheet.firstColumn + sheet.columns,
  }));
  if (size.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) {
    throw new ProblemError({ code: 'too-large' });
  }
  const written = run ? await findWritten(run) : [];
  const source = run ? await findSource(run) : undefined;

  const copies: CopySheet[] = [];
  for (const [index, { sheetId, sheetName, firstRow, firstColumn }] of sheets.entries()) {
    const part = written.find((each) => each.what !== 'columns' && each.sheetName === sheetName);
    const isSource = source?.extent.sheetId === sheetId;
    const headerRow = part?.what === 'gradedSheet' ? 0 : isSource ? firstRow + source.headerRow : null;
    const rows =
      part?.what === 'summary'
        ? Array.from({ length: size[index]!.rows }, (_, row) => row)
        : [headerRow ?? 0];
    const read = await readForCopy(sheetId, sheetName, size[index]!, rows);
    const known = new Map<number, PersonalKind | 'id'>();
    if (isSource) {
      for (const [field, column] of Object.entries(source.found.columns)) {
        const kind = KIND_OF_FIELD[field];
        if (kind) known.set(firstColumn + column, kind);
      }
    }
    if (part?.what === 'gradedSheet') {
      part.columns.forEach(({ id }, column) => {
        if (id === 'customerId') known.set(column, 'id');
        if (id === 'customerName') known.set(column, 'name');
      });
    }
    copies.push({
      name: sheetName,
      ...read,
      headerRow,
      ours: part ? 'all' : await ownColumns(sheetId),
      known,
    });
  }
  return copies;
}
