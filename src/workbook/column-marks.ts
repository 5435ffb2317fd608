/**
 * Our columns beside a customer list are marked by hidden names of the sheet: a name follows its cells when the user
 * moves, renames, sorts or inserts, in this session and after save and reopen, which a saved address does not.
 */
const PREFIX = '_crmTier.';

/** A name that the add-in marks columns or sheets with. */
export const isMark = (name: string): boolean => name.startsWith(PREFIX);

/** The mark of a column by its language-free id; "key" marks the customer column. */
export const markName = (id: string): string => `${PREFIX}${id}`;

/** The marks of the columns that name the customer: one, or two for first and last name. */
export const keyMarks = (columns: readonly unknown[]): string[] =>
  columns.map((_, index) => (index === 0 ? 'key' : `key${index + 1}`));

export const isKeyMark = (id: string): boolean => /^key\d?$/.test(id);

/** The id a mark of a column stands for; undefined for any other name, that of a sheet's mark too. */
export function markedId(name: string): string | undefined {
  const id = isMark(name) ? name.slice(PREFIX.length) : undefined;
  return id?.includes('.') ? undefined : id;
}

/** The cells of a mark, wherever they stand now; the header is the first of them. */
export const markedRange = (sheet: Excel.Worksheet, id: string): Excel.Range =>
  sheet.names.getItem(markName(id)).getRange();

/** Points a mark at cells of its sheet, in place of what it pointed at. */
export function setMark(
  sheet: Excel.Worksheet,
  id: string,
  cells: Excel.Range,
  header: string,
  exists: boolean,
): void {
  const name = markName(id);
  if (exists) sheet.names.getItem(name).delete();
  const mark = sheet.names.add(name, cells, header.slice(0, 255));
  mark.visible = false;
}
