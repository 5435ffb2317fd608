import type { DataCheckTexts } from '../../locales/data-check';
import type { Source } from '../../run/source';

/** A sheet by its name, an Excel table with the sheet that it is on. */
export const sourceName = (
  { sheetName, tableName }: Source,
  texts: DataCheckTexts,
  say: (template: string, values: Record<string, string | number>) => string,
): string =>
  tableName === undefined ? sheetName : say(texts.tableOn, { table: tableName, sheet: sheetName });
