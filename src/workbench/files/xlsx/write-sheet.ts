import { BooleanNumber, type IFreeze, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

import type { BookContent, BookExtras, PageLayoutPart } from '../../book/book-content';
import { formatRange } from '../../book/address';
import { cellRange } from '../../book/cell-range';
import { CellWriter } from './cell-writer';
import { hexOf } from './colors';
import { conditionalFormatsXml } from './conditional-formats-xml';
import { charactersOfPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsOfPixels } from './lengths';
import type { PackageWriter } from './package-writer';
import { fits, pageXml } from './page-xml';
import type { SharedStrings } from './shared-strings';
import type { StyleSheet } from './style-sheet';
import { escapeXml } from './xml';

export interface SheetParts {
  texts: SharedStrings;
  looks: StyleSheet;
  /** Paths of the parts that hang on the sheet. */
  tables: string[];
  drawing: string | null;
  active: boolean;
}

/** Writes one worksheet part; what it holds stands in the order that the schema demands. */
export function writeSheet(
  file: PackageWriter,
  path: string,
  { univer, extras }: BookContent,
  sheetId: string,
  parts: SheetParts,
): void {
  const sheet = univer.sheets[sheetId] ?? {};
  file.add(path, 'worksheet', sheetXml(file, path, sheet, univer, ofSheet(extras, sheetId), parts));
}

type SheetExtras = ReturnType<typeof ofSheet>;

const ofSheet = (extras: BookExtras, sheetId: string) => {
  const here = (part: { sheetId: string }): boolean => part.sheetId === sheetId;
  return {
    isProtected: extras.protections.some(here),
    filter: extras.filters.find(here),
    layout: extras.pageLayouts.find(here),
    hyperlinks: extras.hyperlinks.filter(here),
    conditionalFormats: extras.conditionalFormats.filter(here),
  };
};

function* sheetXml(
  file: PackageWriter,
  path: string,
  sheet: Partial<IWorksheetData>,
  book: IWorkbookData,
  extras: SheetExtras,
  parts: SheetParts,
): Generator<string> {
  const cells = new CellWriter(sheet, book.styles, parts.texts, parts.looks);
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
  );
  yield propertiesXml(sheet, extras.layout);
  yield viewXml(sheet, parts.active);
  yield (
    `<sheetFormatPr defaultColWidth="${charactersOfPixels(sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS)}" ` +
    `defaultRowHeight="${pointsOfPixels(sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS)}" customHeight="1"/>`
  );
  yield columnsXml(sheet, cells);
  yield '<sheetData>';
  yield* cells.rows();
  yield '</sheetData>';
  if (extras.isProtected) yield '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  if (extras.filter !== undefined) yield `<autoFilter ref="${escapeXml(extras.filter.address)}"/>`;
  yield mergesXml(sheet);
  yield conditionalFormatsXml(extras.conditionalFormats, parts.looks);
  yield hyperlinksXml(file, path, extras.hyperlinks);
  yield pageXml(extras.layout);
  if (parts.drawing !== null) yield `<drawing r:id="${file.relate(path, 'drawing', parts.drawing)}"/>`;
  if (parts.tables.length > 0) {
    const tables = parts.tables.map((table) => `<tablePart r:id="${file.relate(path, 'table', table)}"/>`);
    yield `<tableParts count="${tables.length}">${tables.join('')}</tableParts>`;
  }
  yield '</worksheet>';
}

function propertiesXml(sheet: Partial<IWorksheetData>, layout: PageLayoutPart | undefined): string {
  const tab = hexOf(sheet.tabColor);
  const content =
    (tab === undefined ? '' : `<tabColor rgb="FF${tab}"/>`) +
    (fits(layout) ? '<pageSetUpPr fitToPage="1"/>' : '');
  return content === '' ? '' : `<sheetPr>${content}</sheetPr>`;
}

function viewXml(sheet: Partial<IWorksheetData>, active: boolean): string {
  const attributes =
    (sheet.showGridlines === BooleanNumber.FALSE ? ' showGridLines="0"' : '') +
    (sheet.rightToLeft === BooleanNumber.TRUE ? ' rightToLeft="1"' : '') +
    (active ? ' tabSelected="1"' : '');
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>`;
}

function paneXml(freeze: IFreeze | undefined): string {
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  if (columns === 0 && rows === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    `<pane${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`} ` +
    `topLeftCell="${formatRange(cellRange(rows, columns))}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/>`
  );
}

function columnsXml(sheet: Partial<IWorksheetData>, cells: CellWriter): string {
  const columns = Object.entries(sheet.columnData ?? {}).flatMap(([key, column]) => {
    if (!column || (column.w === undefined && !column.hd && !column.s)) return [];
    const number = Number(key) + 1;
    const width = charactersOfPixels(column.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
    const style = cells.formatNumber(column.s);
    return (
      `<col min="${number}" max="${number}" width="${width}" customWidth="1"` +
      `${style === 0 ? '' : ` style="${style}"`}${column.hd ? ' hidden="1"' : ''}/>`
    );
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function mergesXml(sheet: Partial<IWorksheetData>): string {
  const merges = (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => {
    const range = cellRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    return `<mergeCell ref="${formatRange(range)}"/>`;
  });
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

function hyperlinksXml(file: PackageWriter, path: string, hyperlinks: BookExtras['hyperlinks']): string {
  const links = hyperlinks.map(({ address, target, tip }) => {
    const place = target.startsWith('#')
      ? `location="${escapeXml(target.slice(1))}"`
      : `r:id="${file.relateOutside(path, 'hyperlink', target)}"`;
    return `<hyperlink ref="${escapeXml(address)}" ${place}${tip === undefined ? '' : ` tooltip="${escapeXml(tip)}"`}/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
