import type { ListSheet } from '../report/actions/list-sheet';
import type { Cell, CellFormat } from '../report/summary';
import { textHeight, textWidth } from './text-lines';

/** Points. A column is as wide as what stands in it, within these; running text breaks its lines. */
const NARROWEST = 34;
const WIDEST = 120;
const TEXT_WIDEST = 170;
/** The filter button beside a header; the indent of text and the edges of a cell. */
const BUTTON = 20;
const PADDING = 10;
const INDENT = 4;
/** Headers are bold. */
const BOLD = 1.06;
const TITLE_HEIGHT = 24;
/** Excel has no higher rows. */
const HIGHEST = 409;
/** Longer tables are left to Excel's own fitting: each height is a call. */
const MOST_MEASURED = 1_000;

/** A number as its format shows it. */
const SHOWN: Partial<Record<CellFormat, (value: number) => string>> = {
  date: () => '2000-00-00',
  money: (value) => new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(value),
};

export interface ListLayout {
  /** Row of the headers, 0-based. */
  headerRow: number;
  widths: number[];
  /** Headers of several words break their lines. */
  headerHeight: number;
  /** Height of each line above the table. */
  lineHeights: number[];
  /** Rows of the table that follow each other with one height; empty for a table too long to be measured. */
  heights: { row: number; rows: number; height: number }[];
}

/** Where the table of a list stands and how wide its columns are; pure, so that it can be checked without a sheet. */
export function layOutList({ lines, columns, rows }: ListSheet): ListLayout {
  const widths = columns.map(({ header, format, isText }, column) => {
    let most = 0;
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (cell === null) continue;
      const shown =
        typeof cell === 'number' ? (SHOWN[format]?.(cell) ?? `${Math.round(cell)}.0`) : String(cell);
      most = Math.max(most, textWidth(shown));
    }
    const widest = isText ? TEXT_WIDEST : WIDEST;
    return Math.min(widest, Math.max(NARROWEST, longestWord(header) * BOLD + BUTTON, most + PADDING));
  });
  const width = widths.reduce((sum, own) => sum + own, 0);
  return {
    headerRow: lines.length === 0 ? 0 : lines.length + 1,
    widths,
    headerHeight: Math.max(
      ...columns.map(({ header }, column) => textHeight(header, (widths[column]! - BUTTON) / BOLD)),
    ),
    heights: rows.length > MOST_MEASURED ? [] : runsOf(rows.map((row) => heightOf(row, widths))),
    lineHeights: lines.map((line, index) => (index === 0 ? TITLE_HEIGHT : textHeight(line, width))),
  };
}

const longestWord = (header: string): number => Math.max(...header.split(' ').map((word) => textWidth(word)));

/** A row is as high as its longest text needs. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const most = row.reduce<number>(
    (height, cell, column) =>
      typeof cell === 'string'
        ? Math.max(height, textHeight(cell, (widths[column] ?? WIDEST) - INDENT))
        : height,
    textHeight('', WIDEST),
  );
  return Math.min(HIGHEST, most);
}

function runsOf(heights: readonly number[]): ListLayout['heights'] {
  const runs: ListLayout['heights'] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  });
  return runs;
}
