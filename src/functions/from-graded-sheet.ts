import type { SavedRun } from '../grading/saved-run';
import { reportTexts } from '../locales/report';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';
import { gradedSheet, type GradedSheet } from './graded-sheet';

/**
 * The graded sheet and the row of a customer on it.
 * @throws FunctionError #N/A when the sheet is gone, or has no such customer
 */
export async function customerOnSheet(
  run: SavedRun,
  id: string | number,
): Promise<{ sheet: GradedSheet; row: number }> {
  const sheet = await gradedSheet(run);
  if (sheet === null) throw new FunctionError('notAvailable', functionMessage('noGradedSheet'));
  const row = sheet.find(id);
  if (row === undefined) {
    const shown = String(id).slice(0, 40);
    throw new FunctionError(
      'notAvailable',
      functionMessage('noSuchCustomer', { id: shown, sheet: sheet.sheetName }),
    );
  }
  return { sheet, row };
}

/**
 * What a graded column says of a customer.
 * @throws FunctionError #N/A when the sheet has no such customer or column
 */
export async function fromGradedSheet(
  run: SavedRun,
  id: string | number,
  column: keyof (typeof reportTexts)['en-US']['columns'],
): Promise<string | number> {
  const { sheet, row } = await customerOnSheet(run, id);
  return cellOf(sheet, row, column, run);
}

/** A cell of the graded sheet; what is no number is text. */
export function cellOf(
  sheet: GradedSheet,
  row: number,
  column: keyof (typeof reportTexts)['en-US']['columns'],
  run: SavedRun,
): string | number {
  if (!sheet.has(column)) {
    throw new FunctionError(
      'notAvailable',
      functionMessage('noColumn', {
        column: reportTexts[run.locale].columns[column],
        sheet: sheet.sheetName,
      }),
    );
  }
  const value = sheet.cell(row, column);
  return typeof value === 'number' ? value : String(value);
}
