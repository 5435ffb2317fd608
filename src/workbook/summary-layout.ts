import type { Block, Cell, CellFormat, ChartBlock, Summary, TableBlock } from '../report/summary';
import { NUMBER_FORMATS, WHOLE_MONEY } from './number-formats';
import { pageBreaks, type Unit } from './page-breaks';
import { textHeight, textWidth } from './text-lines';

/** Points. */
const ROW = 16;
const SECTION_ROW = 21;
const GAP_ROW = 9;
const TITLE_ROW = 28;
const TILE_LABEL_ROW = 16;
const TILE_VALUE_ROW = 26;
/** Excel's largest row. */
const HIGHEST_ROW = 409;
/** A name is shown with this many lines at most; the cell holds all of it. */
const MOST_LINES = 6;
const CHART_ROWS = 13;
/** From this amount on cents are noise. */
const WHOLE_FROM = 10_000;
const TILE_COLUMNS = 2;

/** A4 in points; the margins leave room for header and footer. */
const PAPER = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } };
export const MARGINS = { left: 28, right: 28, top: 40, bottom: 44, header: 20, footer: 20 };

export const LINKS_ROW = 2;
const FIRST_BLOCK_ROW = 4;

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
  numberFormat: string;
}

export interface PlacedTable {
  block: TableBlock;
  headerRow: number;
  /** Body rows. */
  rows: number;
  /** Columns of the native table: a last column of texts stands beside it, over all columns to the right. */
  columns: number;
}

export interface SummaryLayout {
  rows: number;
  columns: number;
  /** Points. */
  widths: number[];
  heights: number[];
  cells: PlacedCell[];
  /** Rows of each block's title. */
  sections: number[];
  /** Label above value, over some columns. */
  tiles: { row: number; column: number; columns: number }[];
  /** Rows of labels with a value beside each. */
  facts: { row: number; rows: number }[];
  headers: { row: number; columns: number }[];
  tables: PlacedTable[];
  /** Columns of text, header included: left, wrapped. */
  texts: { row: number; column: number; rows: number }[];
  /** Cells that take the columns up to the right end. */
  wide: { row: number; column: number; columns: number }[];
  totals: { row: number; columns: number }[];
  /** Rows whose text runs over the whole width and wraps. */
  lines: number[];
  heats: { row: number; column: number; rows: number; columns: number }[];
  charts: {
    chart: ChartBlock;
    table: PlacedTable;
    row: number;
    rows: number;
    column: number;
    columns: number;
  }[];
  /** Rows from the top that every page repeats: titles, and headers that all tables of the sheet have. */
  titleRows: number;
  /** Rows above which a new page begins when the width is fitted to the paper. */
  breaks: number[];
}

type Put = (row: number, column: number, cell: Cell, numberFormat?: string) => void;

/** Stacks the blocks of a summary from the top of a sheet; pure, so that the sheet can be checked without one. */
export function layOutSummary(summary: Summary): SummaryLayout {
  const widths = widthsOf(summary);
  const layout: SummaryLayout = {
    rows: 0,
    columns: widths.length,
    widths,
    heights: [TITLE_ROW, 0, ROW, GAP_ROW],
    cells: [],
    sections: [],
    tiles: [],
    facts: [],
    headers: [],
    tables: [],
    texts: [],
    wide: [],
    totals: [],
    lines: [1],
    heats: [],
    charts: [],
    titleRows: 2,
    breaks: [],
  };
  const put: Put = (row, column, cell, numberFormat = NUMBER_FORMATS.text) => {
    if (cell !== null) layout.cells.push({ row, column, cell, numberFormat });
  };
  put(0, 0, summary.title);
  put(1, 0, summary.subtitle);
  layout.heights[1] = textHeight(summary.subtitle, total(widths));

  const units: Unit[] = [{ start: 0, end: FIRST_BLOCK_ROW - 1 }];
  let row = FIRST_BLOCK_ROW;
  summary.blocks.forEach((block, index) => {
    const start = row;
    const previous = summary.blocks[index - 1];
    if (block.kind === 'chart') {
      row = putChart(block, row, layout, previous?.kind === 'chart' ? previous : undefined);
      if (row === start) return;
    } else {
      if (block.title !== '') {
        put(row, 0, block.title);
        layout.sections.push(row);
        layout.heights[row++] = SECTION_ROW;
      }
      row = putBlock(block, row, summary, layout, put);
    }
    // A note or rules without a title of their own belong to the block before.
    const unit = units.at(-1);
    if (block.kind !== 'chart' && block.title === '' && unit) unit.end = row;
    else units.push({ start, end: row });
    layout.heights[row++] = GAP_ROW;
  });
  layout.rows = row - 1;
  layout.heights.length = layout.rows;
  for (let at = 0; at < layout.rows; at++) layout.heights[at] ??= ROW;

  const paper = PAPER[summary.page.orientation];
  // Programs without Excel's fonts have wider columns, fit them by a smaller scale, and have room for more rows.
  const scale = Math.min(1, (paper.width - MARGINS.left - MARGINS.right) / total(widths));
  const capacity = (paper.height - MARGINS.top - MARGINS.bottom) / scale;
  const [table] = layout.tables;
  if (table && layout.tables.every(({ block }) => sameHeaders(block, table.block)))
    layout.titleRows = table.headerRow + 1;
  const titles = total(layout.heights.slice(0, layout.titleRows));
  // A little less than the page: what a program adds to a row must not push the last one over.
  layout.breaks = pageBreaks(units, layout.heights, capacity * 0.97, titles);
  return layout;
}

const sameHeaders = ({ columns }: TableBlock, other: TableBlock): boolean =>
  columns.length === other.columns.length &&
  columns.every(({ header }, index) => header === other.columns[index]!.header);

function putBlock(
  block: Exclude<Block, ChartBlock>,
  first: number,
  summary: Summary,
  layout: SummaryLayout,
  put: Put,
): number {
  let row = first;
  switch (block.kind) {
    case 'tiles':
      return putTiles(block.tiles, row, layout, put);
    case 'facts':
      layout.facts.push({ row, rows: block.facts.length });
      for (const { label, value, format } of block.facts) {
        put(row, 0, label);
        put(row, 1, value, NUMBER_FORMATS[format]);
        layout.heights[row++] = ROW;
      }
      return row;
    case 'table':
      return putTable(block, row, summary.page.wraps, layout, put);
    case 'text':
      for (const line of block.lines) row = putLine(line, row, layout, put);
      return row;
  }
}

function putLine(text: string, row: number, layout: SummaryLayout, put: Put): number {
  put(row, 0, text);
  layout.lines.push(row);
  layout.heights[row] = Math.min(HIGHEST_ROW, textHeight(text, total(layout.widths)));
  return row + 1;
}

/** As many in a row as fit: one over the labels, the others over two columns each. */
function putTiles(
  tiles: { label: string; value: Cell; format: CellFormat }[],
  first: number,
  layout: SummaryLayout,
  put: Put,
): number {
  const perRow = 1 + Math.floor((layout.columns - 1) / TILE_COLUMNS);
  tiles.forEach(({ label, value, format }, index) => {
    const row = first + 2 * Math.floor(index / perRow);
    const place = index % perRow;
    const column = place === 0 ? 0 : 1 + (place - 1) * TILE_COLUMNS;
    const columns = place === 0 ? 1 : TILE_COLUMNS;
    put(row, column, label);
    put(row + 1, column, value, formatOf(format, [value]));
    layout.tiles.push({ row, column, columns });
    const width = total(layout.widths.slice(column, column + columns));
    layout.heights[row] = Math.max(layout.heights[row] ?? TILE_LABEL_ROW, textHeight(label, width));
    layout.heights[row + 1] = TILE_VALUE_ROW;
  });
  return first + 2 * Math.ceil(tiles.length / perRow);
}

function putTable(block: TableBlock, first: number, wraps: boolean, layout: SummaryLayout, put: Put): number {
  const last = block.columns.length - 1;
  const wideColumn = !wraps && last > 0 && block.columns[last]!.format === 'text' ? last : null;
  const end = wideColumn === null ? block.columns.length : layout.columns;
  const money = [...block.rows, ...(block.total ? [block.total] : [])].flatMap((cells) =>
    cells.filter((_, column) => block.columns[column]?.format === 'money'),
  );
  const formats = block.columns.map(({ format }) => formatOf(format, money));
  const widthAt = (column: number): number =>
    column === wideColumn ? total(layout.widths.slice(column)) : layout.widths[column]!;
  let row = first;
  const putRow = (cells: Cell[], least: number, header: boolean): void => {
    const mostLines = wraps ? Infinity : MOST_LINES;
    let height = least;
    cells.forEach((cell, column) => {
      put(row, column, cell, header ? undefined : formats[column]);
      if (typeof cell === 'string') height = Math.max(height, textHeight(cell, widthAt(column), mostLines));
    });
    if (wideColumn !== null)
      layout.wide.push({ row, column: wideColumn, columns: layout.columns - wideColumn });
    layout.heights[row++] = Math.min(HIGHEST_ROW, height);
  };

  layout.headers.push({ row, columns: end });
  layout.tables.push({
    block,
    headerRow: row,
    rows: block.rows.length,
    columns: wideColumn ?? block.columns.length,
  });
  block.columns.forEach(({ format }, column) => {
    // The first column names the rows, even where the names are numbers.
    if (format === 'text' || column === 0) layout.texts.push({ row, column, rows: block.rows.length + 1 });
  });
  if (block.heat) {
    layout.heats.push({
      row: row + 1,
      column: block.heat.column,
      rows: block.rows.length,
      columns: block.heat.columns,
    });
  }
  putRow(
    block.columns.map(({ header }) => header),
    ROW,
    true,
  );
  for (const cells of block.rows) putRow(cells, ROW, false);
  if (block.total) {
    layout.totals.push({ row, columns: end });
    putRow(block.total, ROW, false);
  }
  return block.note ? putLine(block.note, row, layout, put) : row;
}

/** The row below the chart; the same row when it stands beside what is already there. */
function putChart(
  chart: ChartBlock,
  row: number,
  layout: SummaryLayout,
  before: ChartBlock | undefined,
): number {
  const table = layout.tables.find(({ block }) => block.id === chart.table);
  if (!table) return row;
  const half = Math.ceil(layout.columns / 2) - 1;
  if (chart.place === 'beside') {
    // One column free: programs that measure columns differently place a chart a little off.
    const column = table.columns + 1;
    const place = { row: table.headerRow, rows: table.rows + 1, column, columns: layout.columns - column };
    layout.charts.push({ chart, table, ...place });
    return row;
  }
  const isRight = chart.place === 'right' && before?.place === 'left';
  const from = isRight ? row - CHART_ROWS - 1 : row;
  const place = isRight
    ? { column: half, columns: layout.columns - half }
    : { column: 0, columns: chart.place === 'left' ? half : layout.columns };
  layout.charts.push({ chart, table, row: from, rows: CHART_ROWS, ...place });
  if (isRight) return row;
  for (let at = row; at < row + CHART_ROWS; at++) layout.heights[at] = ROW;
  return row + CHART_ROWS;
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Cents only where they can be read. */
function formatOf(format: CellFormat, cells: readonly Cell[]): string {
  const large = cells.some((cell) => typeof cell === 'number' && Math.abs(cell) >= WHOLE_FROM);
  return format === 'money' && large ? WHOLE_MONEY : NUMBER_FORMATS[format];
}

/** The page's widths, wider where a number would not fit: as many columns as the widest table has. */
function widthsOf({ blocks, page }: Summary): number[] {
  const columns = Math.max(
    page.widths.length,
    ...blocks.map((block) => (block.kind === 'table' ? block.columns.length : 0)),
  );
  const widths = Array.from({ length: columns }, (_, column) => page.widths[column] ?? page.widths.at(-1)!);
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach(({ format }, column) => {
      for (const cells of [...block.rows, ...(block.total ? [block.total] : [])]) {
        const cell = cells[column];
        if (typeof cell !== 'number') continue;
        widths[column] = Math.max(widths[column]!, numberWidth(cell, format));
      }
    });
  }
  if (page.wraps) return widths;
  const widest = Math.max(...widths.slice(1));
  return widths.map((width, column) => (column === 0 ? width : widest));
}

function numberWidth(value: number, format: CellFormat): number {
  const places = format === 'hundredths' || (format === 'money' && Math.abs(value) < WHOLE_FROM) ? 2 : 0;
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return textWidth(text) + 9;
}
