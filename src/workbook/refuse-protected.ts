import { ProblemError } from '../scheme/problem';
import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { sync } from './sync';

/**
 * Where sheets can be neither added nor deleted. What is loaded in `context` meanwhile comes along.
 * @throws ProblemError structure-protected
 */
export async function refuseProtectedStructure(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  await sync(context);
  if (protection.protected) throw new ProblemError({ code: 'structure-protected' });
}

/** @throws ProblemError sheet-not-found, sheet-protected */
export function refuseProtected({ sheetId, sheetName }: Pick<Area, 'sheetId' | 'sheetName'>): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    await sync(context);
    if (sheet.isNullObject) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: sheetName } });
    sheet.protection.load('protected');
    await sync(context);
    if (sheet.protection.protected)
      throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheet.name } });
  });
}
