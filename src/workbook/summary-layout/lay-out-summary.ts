import type { Block, ChartBlock, Summary } from '../../report/summary';
import { NUMBER_FORMATS } from '../number-formats';
import type { Unit } from './page-breaks';
import { textHeight } from '../text-lines';
import { columnWidths } from './column-widths';
import type { Put, SummaryLayout } from './layout';
import { setPages } from './pages';
import { putChart } from './put-chart';
import { putLine } from './put-line';
import { putTable } from './put-table';
import { putTiles } from './put-tiles';
import { GAP_ROW, ROW, SECTION_ROW, TITLE_ROW } from './row-heights';
import { total } from './total';

export const LINKS_ROW = 2;
const FIRST_BLOCK_ROW = 4;

/** Stacks the blocks of a summary from the top of a sheet; pure, so that the sheet can be checked without one. */
export function layOutSummary(summary: Summary): SummaryLayout {
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

  setPages(layout, units, summary.page.orientation);
  return layout;
}

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
    case 'table':
      return putTable(block, row, summary.page.wraps, layout, put);
    case 'text':
      for (const line of block.lines) row = putLine(line, row, layout, put);
      return row;
  }
}
