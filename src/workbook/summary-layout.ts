import type { Block, Cell, CellFormat, ChartBlock, Summary, TableBlock } from '../report/summary';

/** Rows that a chart takes on the sheet, and the columns it spans. */
const CHART_ROWS = 16;
const MOST_COLUMNS = 8;

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
  format: CellFormat;
}

export interface SummaryLayout {
  rows: number;
  columns: number;
  cells: PlacedCell[];
  /** 0-based row of the sheet's title and of each block's title. */
  title: number;
  sections: number[];
  /** Rows of labels with a value beside each. */
  facts: { row: number; rows: number }[];
  headers: { row: number; texts: string[] }[];
  /** Columns of text, header included, that stand behind a column of numbers. */
  notes: { row: number; column: number; rows: number }[];
  totals: { row: number; columns: number }[];
  /** Rows whose text runs over the whole width and wraps. */
  lines: { row: number; text: string }[];
  charts: { chart: ChartBlock; table: PlacedTable; row: number; rows: number }[];
}

export interface PlacedTable {
  block: TableBlock;
  headerRow: number;
  rows: number;
}

/** Stacks the blocks of a summary from the top of a sheet; pure, so that the sheet can be checked without one. */
export function layOutSummary(summary: Summary): SummaryLayout {
  const layout: SummaryLayout = {
    rows: 0,
    columns: widest(summary.blocks),
    cells: [],
    title: 0,
    sections: [],
    facts: [],
    headers: [],
    notes: [],
    totals: [],
    lines: [],
    charts: [],
  };
  const tables = new Map<string, PlacedTable>();
  const put = (row: number, column: number, cell: Cell, format: CellFormat = 'text'): void => {
    if (cell !== null) layout.cells.push({ row, column, cell, format });
  };

  put(0, 0, summary.title);
  put(1, 0, summary.subtitle);
  layout.lines.push({ row: 1, text: summary.subtitle });
  let row = 3;
  for (const block of summary.blocks) {
    put(row, 0, block.title);
    layout.sections.push(row);
    row++;
    switch (block.kind) {
      case 'facts':
        layout.facts.push({ row, rows: block.facts.length });
        for (const { label, value, format } of block.facts) {
          put(row, 0, label);
          put(row, 1, value, format);
          row++;
        }
        break;
      case 'table':
        tables.set(block.id, { block, headerRow: row, rows: block.rows.length });
        row = putTable(block, row, put, layout);
        break;
      case 'text':
        for (const line of block.lines) {
          put(row, 0, line);
          layout.lines.push({ row, text: line });
          row++;
        }
        break;
      case 'chart': {
        const table = tables.get(block.table);
        if (table) layout.charts.push({ chart: block, table, row, rows: CHART_ROWS });
        row += CHART_ROWS;
        break;
      }
    }
    row++;
  }
  layout.rows = row - 1;
  return layout;
}

function putTable(
  block: TableBlock,
  firstRow: number,
  put: (row: number, column: number, cell: Cell, format?: CellFormat) => void,
  layout: SummaryLayout,
): number {
  let row = firstRow;
  const columns = block.columns.length;
  const putRow = (cells: Cell[]): void => {
    cells.forEach((cell, column) => put(row, column, cell, block.columns[column]?.format));
    row++;
  };
  block.columns.forEach(({ format }, column) => {
    if (column > 0 && format === 'text') layout.notes.push({ row, column, rows: block.rows.length + 1 });
  });
  layout.headers.push({ row, texts: block.columns.map(({ header }) => header) });
  block.columns.forEach(({ header }, column) => put(row, column, header));
  row++;
  for (const cells of block.rows) putRow(cells);
  if (block.total) {
    layout.totals.push({ row, columns });
    putRow(block.total);
  }
  if (block.note) {
    put(row, 0, block.note);
    layout.lines.push({ row, text: block.note });
    row++;
  }
  return row;
}

const widest = (blocks: Block[]): number =>
  Math.max(MOST_COLUMNS, ...blocks.map((block) => (block.kind === 'table' ? block.columns.length : 2)));
