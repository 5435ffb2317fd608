import type { SavedRun } from '../grading/saved-run';
import { keyField } from '../intake/customer-key';
import type { Mapping } from '../intake/mapping';
import { parseBlock } from '../workbook/address';
import { findWholeSheets, type SheetExtent } from '../workbook/find-sheets';
import { readBlocks } from '../workbook/read-blocks';

/** Keys and tiers as an earlier run left them in the sheet, row by row; a tier is its id, or its text if unknown. */
export interface PreviousGrades {
  keys: string[];
  tiers: string[];
}

/** What the saved run wrote, as it stands in the workbook now; null = its columns are gone or were renamed. */
export async function previousGrades(run: SavedRun): Promise<PreviousGrades | null> {
  const part = run.written.find(({ columns }) => columns.some(({ id }) => id === 'tier'));
  const area = part && parseBlock(part.address);
  const sheet = part && (await findWholeSheets()).find(({ sheetName }) => sheetName === part.sheetName);
  if (!part || !area || !sheet || area.rows < 2) return null;
  const tierAt = part.columns.findIndex(({ id }) => id === 'tier');
  if (tierAt < 0) return null;
  const key = keyPlace(run, part, sheet);
  if (!key) return null;

  const texts = (column: number): Promise<string[]> => columnTexts(sheet, area.row, column, area.rows);
  const [tierHeader, ...tiers] = await texts(area.column + tierAt);
  const [keyHeader, ...keys] = await texts(key.column);
  if (tierHeader !== part.columns[tierAt]?.header || keyHeader !== key.header) return null;
  const idOf = new Map(run.scheme.tiers.levels.map(({ id, name }) => [name[run.locale], id]));
  // Rows that were set aside, and further rows of a customer, have no tier.
  const graded = [...tiers.keys()].filter((row) => tiers[row] !== '');
  return {
    keys: graded.map((row) => keys[row] ?? ''),
    tiers: graded.map((row) => idOf.get(tiers[row]!) ?? tiers[row]!),
  };
}

function keyPlace(
  { source }: SavedRun,
  part: SavedRun['written'][number],
  sheet: SheetExtent,
): { column: number; header: string } | undefined {
  if (part.what === 'gradedSheet') {
    const at = part.columns.findIndex(({ id }) => id === 'customerId');
    const area = parseBlock(part.address);
    const header = part.columns[at]?.header;
    return at < 0 || !area || header === undefined ? undefined : { column: area.column + at, header };
  }
  const field = keyField({ columns: source.columns as Mapping['columns'] });
  const column = field && source.columns[field];
  const header = field && source.headers[field];
  return column === undefined || header === undefined
    ? undefined
    : { column: sheet.firstColumn + column, header };
}

async function columnTexts(
  { sheetId, sheetName }: SheetExtent,
  firstRow: number,
  column: number,
  rows: number,
): Promise<string[]> {
  const texts: string[] = [];
  await readBlocks({ sheetId, sheetName, firstRow, firstColumn: column, rows, columns: 1 }, (_, values) => {
    for (const [cell] of values) texts.push(String(cell ?? ''));
  });
  return texts;
}
