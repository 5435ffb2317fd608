import type { Block, ChartBlock, Summary } from '../../report/summary';
import { NUMBER_FORMATS } from '../number-formats';
import { textHeight } from '../text-lines';
import { columnWidths } from './column-widths';
import type { Put, SummaryLayout } from './layout';
import type { Unit } from './page-breaks';
import { setPages } from './pages';
import { putChart } from './put-chart';
import { putLine } from './put-line';
import { putTable } from './put-table';
import { putTiles } from './put-tiles';
import { GAP_ROW, ROW, SECTION_ROW, TITLE_ROW } from './row-heights';
import { tornTable } from './torn-table';
import { total } from './total';

export const LINKS_ROW = 2;
const FIRST_BLOCK_ROW = 4;

/** Rows of a table above which its headers stand once more. */
type Parts = ReadonlyMap<Block, readonly number[]>;

/**
 * Stacks the blocks of a summary from the top of a sheet; pure, so that the sheet can be checked without one. A table
 * that goes on over the page says its headers again there.
 */
export function layOutSummary(summary: Summary): SummaryLayout {
  const parts = new Map<Block, number[]>();
  for (;;) {
    const layout = stack(summary, parts);
    const torn = tornTable(layout);
    if (!torn) return layout;
    const rows = [...(parts.get(torn.block) ?? []), torn.row];
    parts.set(
      torn.block,
      rows.sort((one, other) => one - other),
    );
  }
}

function stack(summary: Summary, parts: Parts): SummaryLayout {
  const widths = columnWidths(summary);
  const layout: SummaryLayout = {
    rows: 0,
    columns: widths.length,
    widths,
    heights: [TITLE_ROW, 0, ROW, GAP_ROW],
    cells: [],
    sections: [],
    tiles: [],
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
    const tables = layout.tables.length;
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
      row = putBlock(block, row, summary, layout, put, parts);
    }
    // A note or rules without a title of their own belong to the block before.
    const unit = units.at(-1);
    if (block.kind !== 'chart' && block.title === '' && unit) unit.end = row;
    else {
      const later = layout.tables.slice(tables + 1).map(({ headerRow }) => headerRow);
      const starts = [start, ...later];
      starts.forEach((from, part) => units.push({ start: from, end: starts[part + 1] ?? row }));
    }
    layout.heights[row++] = GAP_ROW;
  });
  layout.rows = row - 1;
  layout.heights.length = layout.rows;
  for (let at = 0; at < layout.rows; at++) layout.heights[at] ??= ROW;

  setPages(layout, units, summary.page.orientation);
  return layout;
}

function putBlock(
  block: Exclude<Block, ChartBlock>,
  first: number,
  summary: Summary,
  layout: SummaryLayout,
  put: Put,
  parts: Parts,
): number {
  let row = first;
  switch (block.kind) {
    case 'tiles':
      return putTiles(block.tiles, row, layout, put);
    case 'table':
      return putTable(block, row, summary.page.wraps, layout, put, parts.get(block));
    case 'text':
      for (const line of block.lines) row = putLine(line, row, layout, put);
      return row;
  }
}
