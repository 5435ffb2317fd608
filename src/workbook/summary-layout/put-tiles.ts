import type { TilesBlock } from '../../report/summary';
import { textHeight } from '../text-lines';
import type { Put, SummaryLayout } from './layout';
import { numberFormat } from './number-format';
import { total } from './total';

const LABEL_ROW = 16;
const VALUE_ROW = 26;
const TILE_COLUMNS = 2;

/** As many in a row as fit: one over the labels, the others over two columns each. */
export function putTiles(tiles: TilesBlock['tiles'], first: number, layout: SummaryLayout, put: Put): number {
  const perRow = 1 + Math.floor((layout.columns - 1) / TILE_COLUMNS);
  tiles.forEach(({ label, value, format }, index) => {
    const row = first + 2 * Math.floor(index / perRow);
    const place = index % perRow;
    const column = place === 0 ? 0 : 1 + (place - 1) * TILE_COLUMNS;
    const columns = place === 0 ? 1 : TILE_COLUMNS;
    put(row, column, label);
    put(row + 1, column, value, numberFormat(format, [value]));
    layout.tiles.push({ row, column, columns });
    const width = total(layout.widths.slice(column, column + columns));
    layout.heights[row] = Math.max(layout.heights[row] ?? LABEL_ROW, textHeight(label, width));
    layout.heights[row + 1] = VALUE_ROW;
  });
  return first + 2 * Math.ceil(tiles.length / perRow);
}
