import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { CopyList, CopySheet } from './copy-content';

export interface CopyPackage {
  sheets: readonly CopySheet[];
  /** Who prepared the copy and when, for the document's properties. */
  preparedBy: string;
  preparedAt: Date;
  /** The days in the cells count from 1904. */
  date1904?: boolean;
  /** A custom XML part to go with it, as text; left out, there is none. */
  customXml?: string;
}

/** Points of a column in characters of the standard font, as a package counts widths. */
const POINTS_PER_CHARACTER = 5.6;

/**
 * The copy as an .xlsx package. It is built from nothing but the plain content given here: no part of the user's file
 * is copied, so nothing that we do not know of can leave with it (docs/decisions/0006).
 */
export async function copyPackage({
  sheets,
  preparedBy,
  preparedAt,
  date1904 = false,
  customXml,
}: CopyPackage): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = preparedBy;
  book.lastModifiedBy = preparedBy;
  book.created = preparedAt;
  book.modified = preparedAt;
  book.properties.date1904 = date1904;
  const taken = new Set<string>();
  for (const sheet of sheets) addSheet(book, { ...sheet, name: freeName(sheet.name, taken) });
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
  return customXml === undefined ? bytes : withCustomXml(bytes, customXml);
}

function addSheet(
  book: Workbook,
  { name, cells, formats, widths, hiddenColumns, looks, headerRow, ours, lists }: CopySheet,
): void {
  const sheet = book.addWorksheet(name);
  if (headerRow !== null) sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow + 1 }];
  widths.forEach((points, column) => {
    const shown = sheet.getColumn(column + 1);
    shown.width = Math.max(4, points / POINTS_PER_CHARACTER);
    if (hiddenColumns?.has(column)) shown.hidden = true;
  });
  // Before the cells: what the table writes has no formats.
  const tables = lists.filter((list) => list.tableName !== undefined && canBeTable(cells, list));
  for (const list of tables) addTable(sheet, cells, list);
  cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === '') return;
      const cell = sheet.getCell(row + 1, column + 1);
      // As a value, never as a formula: a text that begins with "=" stays text.
      cell.value = value;
      const format = formats[row]?.[column];
      if (format !== undefined && format !== 'General' && format !== '@') cell.numFmt = format;
    });
  });
  for (const { row, bold, size, color, fill } of looks) {
    const width = cells[0]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      if (cells[row]?.[column] === '') continue;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.font = { bold, ...(size ? { size } : {}), ...(color ? { color: { argb: argb(color) } } : {}) };
      if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } };
    }
  }
  if (ours === 'all' && tables.length === 0 && headerRow !== null && cells.length > headerRow + 1) {
    sheet.autoFilter = {
      from: { row: headerRow + 1, column: 1 },
      to: { row: cells.length, column: cells[0]!.length },
    };
  }
}

/** Excel wants a text of its own above each column of a table, and at least one row below. */
function canBeTable(cells: CopySheet['cells'], { headerRow, end, firstColumn, columns }: CopyList): boolean {
  const headers = cells[headerRow]?.slice(firstColumn, firstColumn + columns) ?? [];
  const texts = headers.filter((header) => typeof header === 'string' && header !== '').map(String);
  const distinct = new Set(texts.map((header) => header.toLowerCase()));
  return end > headerRow + 1 && distinct.size === columns;
}

function addTable(
  sheet: ReturnType<Workbook['addWorksheet']>,
  cells: CopySheet['cells'],
  { headerRow, end, firstColumn, columns, tableName }: CopyList,
): void {
  const lines = cells.slice(headerRow, end).map((line) => line.slice(firstColumn, firstColumn + columns));
  const [headers = [], ...rows] = lines;
  sheet.addTable({
    name: tableName!,
    ref: sheet.getCell(headerRow + 1, firstColumn + 1).address,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: headers.map((header) => ({ name: String(header), filterButton: true })),
    rows: rows.map((line) => line.map((cell) => (cell === '' ? null : cell))),
  });
}

/** Masking may give two sheets one name; Excel takes no notice of capitals. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name.slice(0, 25)} (${n})`;
  taken.add(free.toLowerCase());
  return free;
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
/** The library writes no custom XML parts: the one with the scheme is added to the finished archive. */
function withCustomXml(bytes: Uint8Array, xml: string): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  const relations = 'xl/_rels/workbook.xml.rels';
  const text = strFromU8(parts[relations] as Uint8Array);
  parts[relations] = strToU8(
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdCrmTier" Type="${CUSTOM_XML}" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  parts['customXml/item1.xml'] = strToU8(xml);
  return zipSync(parts);
}
