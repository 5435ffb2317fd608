import { BooleanNumber, type IFreeze, type IWorksheetData } from '@univerjs/core';

import type { BookExtras, TablePart } from '../../book/book-content';
import { parseRange } from '../../book/address';
import { GRID_COLUMNS, lastColumn, lastRow } from '../../book/cell-range';
import type { SheetContent } from '../book-of-sheets';
import type { LossTally } from '../loss-tally';
import { CellReader } from './cell-reader';
import { colorOf } from './colors';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOfCharacters, pixelsOfPoints } from './lengths';
import type { OfficePackage, Relationship } from './package';
import { readCharts } from './read-charts';
import { readConditionalFormats } from './read-conditional-formats';
import { readPageLayout } from './read-page-layout';
import type { ReadStyles } from './read-styles';
import { scanSheetData } from './scan-sheet-data';
import type { SharedTexts } from './shared-strings';
import { tallyConditionalFormats } from './tally-conditional-formats';
import { tallyDrawing } from './tally-drawing';
import { tallySheet } from './tally-sheet';
import { childOf, childrenOf, isOn, parseXml, type XmlElement } from './xml';

export interface SheetSource {
  texts: SharedTexts;
  styles: ReadStyles;
  theme: readonly string[];
  /** Univer's id for the sheet. */
  id: string;
  /** Receives what Univer does not hold. */
  extras: BookExtras;
  /** Receives the number of things that neither holds. */
  tally: LossTally;
}

/** Reads one worksheet part and what hangs on it. The sheet's name and visibility stand in the workbook part. */
export function readSheet(
  file: OfficePackage,
  path: string,
  source: SheetSource,
): Omit<SheetContent, 'name'> {
  const part = file.bytesOf(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  const cells = new CellReader(source.texts, source.styles);
  const root = parseXml(scanSheetData(part, cells));
  cells.clearSpills();
  source.tally.add('richTexts', cells.richTexts);

  const { attributes: format } = childOf(root, 'sheetFormatPr') ?? {
    attributes: {} as Record<string, string>,
  };
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const tabColor = colorOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), source.theme);
  const freeze = readFreeze(childOf(view, 'pane'));
  const content = {
    id: source.id,
    cellData: cells.cellData,
    rowData: cells.rowData,
    columnData: readColumns(root, source.styles),
    mergeData: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
      const range = parseRange(attributes.ref ?? '');
      if (range === null) return [];
      return {
        startRow: range.row,
        startColumn: range.column,
        endRow: lastRow(range),
        endColumn: lastColumn(range),
      };
    }),
    defaultColumnWidth: format.defaultColWidth
      ? pixelsOfCharacters(Number(format.defaultColWidth))
      : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: format.defaultRowHeight
      ? pixelsOfPoints(Number(format.defaultRowHeight))
      : DEFAULT_ROW_PIXELS,
    showGridlines: view?.attributes.showGridLines === '0' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(freeze === null ? {} : { freeze }),
    ...(isOn(view?.attributes.rightToLeft) ? { rightToLeft: BooleanNumber.TRUE } : {}),
  };
  readExtras(file, root, file.relationshipsOf(path), source, content);
  return content;
}

function readColumns(root: XmlElement, styles: ReadStyles): NonNullable<IWorksheetData['columnData']> {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    const style = styles.idOfFormat[Number(attributes.style ?? 0)];
    const column = {
      ...(attributes.width === undefined ? {} : { w: pixelsOfCharacters(Number(attributes.width)) }),
      ...(isOn(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
    const first = Number(attributes.min) - 1;
    const last = Number(attributes.max) - 1;
    // "All columns to the right end" would make sixteen thousand entries; Univer's grid ends before.
    const end = last >= GRID_COLUMNS - 1 ? Math.min(last, first + 255) : last;
    for (let at = first; at <= end; at++) columns[at] = { ...column };
  }
  return columns;
}

function readFreeze(pane: XmlElement | undefined): IFreeze | null {
  if (pane === undefined || !(pane.attributes.state ?? '').startsWith('frozen')) return null;
  const xSplit = Number(pane.attributes.xSplit ?? 0);
  const ySplit = Number(pane.attributes.ySplit ?? 0);
  return { xSplit, ySplit, startColumn: xSplit === 0 ? -1 : xSplit, startRow: ySplit === 0 ? -1 : ySplit };
}

function readExtras(
  file: OfficePackage,
  root: XmlElement,
  relationships: Relationship[],
  { id: sheetId, styles, theme, extras, tally }: SheetSource,
  content: Omit<SheetContent, 'name'>,
): void {
  if (isOn(childOf(root, 'sheetProtection')?.attributes.sheet)) extras.protections.push({ sheetId });

  const filter = childOf(root, 'autoFilter')?.attributes.ref;
  if (filter !== undefined) extras.filters.push({ sheetId, address: filter });

  for (const { attributes } of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const target = relationships.find((r) => r.id === attributes.id)?.target ?? '';
    const place = attributes.location === undefined ? '' : `#${attributes.location}`;
    if (attributes.ref === undefined || target + place === '') continue;
    const tip = attributes.tooltip === undefined ? {} : { tip: attributes.tooltip };
    extras.hyperlinks.push({ sheetId, address: attributes.ref, target: target + place, ...tip });
  }

  const partOf = (element: XmlElement): string =>
    relationships.find((r) => r.id === element.attributes.id)?.target ?? '';
  for (const element of childrenOf(childOf(root, 'tableParts'), 'tablePart')) {
    const table = file.xmlOf(partOf(element));
    if (table !== undefined) extras.tables.push(readTable(table, sheetId));
  }
  for (const element of childrenOf(root, 'drawing')) {
    const charts = readCharts(file, partOf(element), sheetId, theme, content);
    extras.charts.push(...charts);
    tallyDrawing(file, partOf(element), charts.length, tally);
  }

  const rules = readConditionalFormats(root, sheetId, styles.conditional, theme);
  extras.conditionalFormats.push(...rules);
  tallyConditionalFormats(root, rules.length, tally);
  tallySheet(file, root, relationships, tally);
  const layout = readPageLayout(root, sheetId);
  if (layout !== null) extras.pageLayouts.push(layout);
}

function readTable(table: XmlElement, sheetId: string): TablePart {
  const { attributes } = table;
  const style = childOf(table, 'tableStyleInfo')?.attributes;
  return {
    id: `table-${sheetId}-${attributes.id}`,
    sheetId,
    name: attributes.displayName ?? attributes.name ?? '',
    address: attributes.ref ?? '',
    style: style?.name ?? '',
    showHeaders: attributes.headerRowCount !== '0',
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    showBandedRows: isOn(style?.showRowStripes),
    showFilterButton: childOf(table, 'autoFilter') !== undefined,
  };
}
