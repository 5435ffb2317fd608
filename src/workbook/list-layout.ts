import type { ListSheet } from '../report/actions/list-sheet';
import type { Cell, CellFormat } from '../report/summary';

/** Points. A column is as wide as what stands in it, within these; running text breaks its lines. */
const NARROWEST = 34;
const WIDEST = 150;
const TEXT_WIDTH = 205;
const POINTS_PER_HALF_WIDTH = 5.6;
/** The filter button beside a header; the indent of text and the edges of a cell. */
const BUTTON = 20;
const PADDING = 14;
const LINE_HEIGHT = 15;
/** The widest letters of the fonts that stand in for Excel's. */
const WIDE_HALF_WIDTH = 6.1;
/** Excel has no higher rows. */
const HIGHEST = 409;
/** Longer tables are left to Excel's own fitting: each height is a call. */
const MOST_MEASURED = 1_000;
const LONGEST_MEASURED = 2_000;

/** Half-widths of a value as its format shows it. */
const SHOWN: Partial<Record<CellFormat, (value: number) => number>> = {
  date: () => 10,
  money: (value) => new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(value).length,
};

export interface ListLayout {
  /** Row of the headers, 0-based. */
  headerRow: number;
  widths: number[];
  /** Height of each line above the table. */
  lineHeights: number[];
  /** Rows of the table that follow each other with one height; empty for a table too long to be measured. */
  heights: { row: number; rows: number; height: number }[];
}

/** Where the table of a list stands and how wide its columns are; pure, so that it can be checked without a sheet. */
export function layOutList({ lines, columns, rows }: ListSheet): ListLayout {
  const widths = columns.map(({ header, format, isText }, column) => {
    if (isText) return TEXT_WIDTH;
    const head = halfWidths(header) * POINTS_PER_HALF_WIDTH + BUTTON;
    let most = 0;
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (cell === null) continue;
      const shown =
        typeof cell === 'number'
          ? (SHOWN[format]?.(cell) ?? String(Math.round(cell)).length + 2)
          : halfWidths(cell);
      if (shown > most) most = shown;
    }
    return Math.min(WIDEST, Math.max(NARROWEST, head, most * POINTS_PER_HALF_WIDTH + PADDING));
  });
  const width = widths.reduce((sum, own) => sum + own, 0);
  return {
    headerRow: lines.length === 0 ? 0 : lines.length + 1,
    widths,
    heights: rows.length > MOST_MEASURED ? [] : runsOf(rows.map((row) => heightOf(row, widths))),
    lineHeights: lines.map((line, index) =>
      index === 0
        ? 24
        : LINE_HEIGHT * Math.max(1, Math.ceil((halfWidths(line) * POINTS_PER_HALF_WIDTH) / width)),
    ),
  };
}

/** A row is as high as its longest text needs; a little more, because other programs have other fonts. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const most = row.reduce<number>((lines, cell, column) => {
    if (typeof cell !== 'string') return lines;
    const width = (widths[column] ?? WIDEST) - PADDING;
    const own = cell
      .slice(0, LONGEST_MEASURED)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((halfWidths(line) * WIDE_HALF_WIDTH) / width)), 0);
    return Math.max(lines, own);
  }, 1);
  return Math.min(HIGHEST, LINE_HEIGHT * most + 2);
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

/** Letters of Asia are twice as wide; of a long text the longest line counts. */
function halfWidths(text: string): number {
  let longest = 0;
  for (const line of text.slice(0, LONGEST_MEASURED).split('\n')) {
    let width = 0;
    for (const letter of line) width += letter > '\u2e7f' ? 2 : 1;
    if (width > longest) longest = width;
  }
  return longest;
}
