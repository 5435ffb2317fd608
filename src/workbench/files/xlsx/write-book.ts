import { BooleanNumber, type IStyleData, type IWorkbookData } from '@univerjs/core';

import type { BookContent, BookExtras, CustomXmlPart, PageLayoutPart } from '../../book/book-content';
import { formatAddress, formatRange, parseRange, quoteSheet } from '../../book/address';
import { chartXml, drawingXml } from './chart-xml';
import { formulaToFile } from './formula-text';
import { PackageWriter } from './package-writer';
import { SharedStrings } from './shared-strings';
import { StyleSheet } from './style-sheet';
import { tableXml } from './table-xml';
import { themeXml } from './theme-xml';
import { writeSheet } from './write-sheet';
import { escapeXml } from './xml';

const BOOK = 'xl/workbook.xml';

/** Writes all parts of an .xlsx file. */
export function writeBook(content: BookContent): Uint8Array {
  const { univer, extras } = content;
  const file = new PackageWriter();
  const texts = new SharedStrings();
  const looks = new StyleSheet(defaultStyleOf(univer));
  const sheets = univer.sheetOrder.map((id) => ({ id, ...univer.sheets[id] }));
  const active = Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden !== BooleanNumber.TRUE),
  );
  let tables = 0;
  let charts = 0;

  const sheetTags = sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const relation = file.relate(BOOK, 'worksheet', path);
    const tablePaths = extras.tables
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map((table) => {
        const tablePath = `xl/tables/table${++tables}.xml`;
        file.add(tablePath, 'table', [tableXml(table, tables, sheet)]);
        return tablePath;
      });
    const chartsHere = extras.charts.filter(({ sheetId }) => sheetId === sheet.id);
    let drawing: string | null = null;
    if (chartsHere.length > 0) {
      drawing = `xl/drawings/drawing${i + 1}.xml`;
      const placed = chartsHere.map((chart) => {
        const chartPath = `xl/charts/chart${++charts}.xml`;
        file.add(chartPath, 'chart', [chartXml(chart, univer)]);
        return { chart, relation: file.relate(drawing!, 'chart', chartPath) };
      });
      file.add(drawing, 'drawing', [drawingXml(placed, sheet)]);
    }
    writeSheet(file, path, content, sheet.id, {
      texts,
      looks,
      tables: tablePaths,
      drawing,
      active: i === active,
    });
    const state =
      sheet.hidden !== BooleanNumber.TRUE
        ? ''
        : ` state="${sheet.custom?.veryHidden ? 'veryHidden' : 'hidden'}"`;
    return `<sheet name="${escapeXml(sheet.name ?? sheet.id)}" sheetId="${i + 1}"${state} r:id="${relation}"/>`;
  });

  file.relate(BOOK, 'theme', 'xl/theme/theme1.xml');
  file.add('xl/theme/theme1.xml', 'theme', [themeXml()]);
  file.relate(BOOK, 'styles', 'xl/styles.xml');
  file.add('xl/styles.xml', 'styles', [looks.xml()]);
  file.relate(BOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  file.add('xl/sharedStrings.xml', 'sharedStrings', texts.xml());
  extras.customXml.forEach((part, i) => addCustomXml(file, part, i + 1));
  file.add(BOOK, 'workbook', [bookXml(sheetTags, active, univer, extras)]);
  file.relate('', 'officeDocument', BOOK);
  addApplication(file);
  return file.finish();
}

function defaultStyleOf({ defaultStyle, styles }: IWorkbookData): IStyleData | undefined {
  return (typeof defaultStyle === 'string' ? styles[defaultStyle] : defaultStyle) ?? undefined;
}

function bookXml(sheetTags: string[], active: number, univer: IWorkbookData, extras: BookExtras): string {
  const names = namesXml(univer, extras);
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<workbookPr${extras.date1904 ? ' date1904="1"' : ''}/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${sheetTags.join('')}</sheets>` +
    (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
    '</workbook>'
  );
}

function namesXml({ sheetOrder, sheets }: IWorkbookData, extras: BookExtras): string {
  const name = (attributes: string, sheetId: string | null, formula: string): string => {
    const scope = sheetId === null ? '' : ` localSheetId="${sheetOrder.indexOf(sheetId)}"`;
    return `<definedName ${attributes}${scope}>${escapeXml(formula)}</definedName>`;
  };
  const sheetName = (sheetId: string): string => sheets[sheetId]?.name ?? sheetId;
  const onSheet = (sheetId: string, address: string): string => {
    const range = parseRange(address);
    return range === null
      ? `${quoteSheet(sheetName(sheetId))}!${address}`
      : formatAddress(sheetName(sheetId), range, true);
  };
  return [
    ...extras.names.map((part) => {
      const comment = part.comment === '' ? '' : ` comment="${escapeXml(part.comment)}"`;
      const hidden = part.hidden ? ' hidden="1"' : '';
      return name(
        `name="${escapeXml(part.name)}"${comment}${hidden}`,
        part.sheetId,
        formulaToFile(part.formula),
      );
    }),
    // Excel keeps the filtered range under this name too.
    ...extras.filters.map(({ sheetId, address }) =>
      name('name="_xlnm._FilterDatabase" hidden="1"', sheetId, onSheet(sheetId, address)),
    ),
    ...extras.pageLayouts.flatMap((layout) => printNames(layout, onSheet, name)),
  ].join('');
}

function printNames(
  { sheetId, printArea, titleRows }: PageLayoutPart,
  onSheet: (sheetId: string, address: string) => string,
  name: (attributes: string, sheetId: string, formula: string) => string,
): string[] {
  const areas = (printArea ?? '').split(',').filter((address) => address !== '');
  const rows = titleRows === null ? null : parseRange(titleRows);
  return [
    ...(areas.length === 0
      ? []
      : [name('name="_xlnm.Print_Area"', sheetId, areas.map((area) => onSheet(sheetId, area)).join(','))]),
    ...(rows === null
      ? []
      : [name('name="_xlnm.Print_Titles"', sheetId, onSheet(sheetId, formatRange(rows)))]),
  ];
}

function addCustomXml(file: PackageWriter, { id, xml }: CustomXmlPart, number: number): void {
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  file.relate(BOOK, 'customXml', path);
  file.add(path, 'customXml', [xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '')]);
  file.relate(path, 'customXmlProps', properties);
  file.add(properties, 'customXmlProps', [
    `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  ]);
}

/** LibreOffice takes the results that stand in a file for good only from the program that it takes for Excel. */
function addApplication(file: PackageWriter): void {
  const path = 'docProps/app.xml';
  file.relate('', 'extended-properties', path);
  file.add(path, 'extended-properties', [
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  ]);
}
