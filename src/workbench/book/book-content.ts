import type { IWorkbookData } from '@univerjs/core';
import type { Loss } from './loss';

/** A workbook as files give it and take it: what Univer keeps, and what Excel has beside it. */
export interface BookContent {
  /** Cells, styles (number formats in `style.n.pattern`), merges, column widths, hidden rows, freeze panes, sheet order and names. */
  univer: IWorkbookData;
  extras: BookExtras;
  /** What of the file that was opened is not in here and stays behind on saving; only readers set it. */
  losses?: Loss[];
}

/** Parts of an Excel workbook that Univer's open-source core does not hold. `sheetId` is Univer's sheet id. */
export interface BookExtras {
  date1904: boolean;
  tables: TablePart[];
  charts: ChartPart[];
  customXml: CustomXmlPart[];
  names: NamePart[];
  protections: { sheetId: string }[];
  /** Sheets can be neither added nor deleted, renamed, moved, hidden or shown; files do not keep it. */
  structureProtected?: boolean;
  filters: { sheetId: string; address: string }[];
  pageLayouts: PageLayoutPart[];
  hyperlinks: { sheetId: string; address: string; target: string; tip?: string }[];
  conditionalFormats: ConditionalFormatPart[];
}

export interface TablePart {
  id: string;
  sheetId: string;
  name: string;
  /** A1 address without the sheet, header row included. */
  address: string;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ChartPart {
  id: string;
  sheetId: string;
  name: string;
  /** Office.js chart types: "ColumnClustered", "BarClustered", "Pie", "Line", "ColumnStacked", … */
  type: string;
  title: string | null;
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  /** Where the value axis ends; absent = automatic. */
  valueAxisMaximum?: number;
  /** References with sheet, as in a formula: "'Strategy Summary'!$B$5:$B$8". */
  series: {
    name: string | null;
    nameRef: string | null;
    categories: string | null;
    values: string;
    color: string | null;
  }[];
  dataLabels: boolean;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface CustomXmlPart {
  /** Braced GUID in capitals, as Excel gives it. */
  id: string;
  xml: string;
}

export interface NamePart {
  name: string;
  /** Formula text with a leading "=". */
  formula: string;
  /** null = the workbook's scope. */
  sheetId: string | null;
  comment: string;
  /** Not in the list of names that the user sees. */
  hidden?: boolean;
}

export interface PageLayoutPart {
  sheetId: string;
  orientation: 'Portrait' | 'Landscape';
  /** "A4" or another Office.js paper type. */
  paperSize: string | null;
  printArea: string | null;
  titleRows: string | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Percent; null = as it is, or as it fits. */
  scale: number | null;
  /** Points; null = Excel's own. */
  margins: PageMargins | null;
  centerHorizontally: boolean;
  /** Excel's codes in place, "&P" the page; empty = none. Of all pages. */
  headersFooters: HeadersFooters;
  /** 0-based rows above which a new page begins, ascending. */
  rowBreaks: number[];
}

export interface PageMargins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** Excel's "normal" margins, in points. */
export const NORMAL_MARGINS: PageMargins = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export const HEADER_FOOTER_PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeadersFooters = Partial<Record<(typeof HEADER_FOOTER_PLACES)[number], string>>;

export const emptyPageLayout = (sheetId: string): PageLayoutPart => ({
  sheetId,
  orientation: 'Portrait',
  paperSize: null,
  printArea: null,
  titleRows: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  margins: null,
  centerHorizontally: false,
  headersFooters: {},
  rowBreaks: [],
});

export interface ConditionalFormatPart {
  id: string;
  sheetId: string;
  address: string;
  rule:
    | { kind: 'colorScale'; minimum: string; midpoint: string | null; maximum: string }
    | { kind: 'dataBar'; color: string }
    | { kind: 'cellValue'; formula: string; operator: string; fill: string | null; font: string | null };
}

export const noExtras = (): BookExtras => ({
  date1904: false,
  tables: [],
  charts: [],
  customXml: [],
  names: [],
  protections: [],
  filters: [],
  pageLayouts: [],
  hyperlinks: [],
  conditionalFormats: [],
});
