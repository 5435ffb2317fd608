import type { CellFormats } from '../intake/raw-column';
import { currencyOfFormat } from '../intake/values/currency';
import { readCellFormats } from '../workbook/read-cell-formats';
import type { Area } from '../workbook/read-blocks';

/** A format travels as a text of its own: beyond so many cells of a list the first ones speak for the rest. */
const MOST_CELLS = 1_000_000;

/**
 * The cells' number formats of the columns in which they name several currencies, such as ¥ and $, by column. Only
 * columns are looked at that show a currency in their first rows; of very long lists only the first part is, and
 * the rows behind count as what is typical of the column.
 * @param head number formats of the first rows
 */
export async function readCurrencyFormats(
  area: Area,
  head: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<Map<number, CellFormats>> {
  const columns = Array.from({ length: area.columns }, (_, column) => column).filter((column) =>
    head.some((row) => currencyOfFormat(row[column] ?? '') !== undefined),
  );
  const rows = Math.min(area.rows, Math.ceil(MOST_CELLS / Math.max(1, columns.length)));
  const found = new Map<number, CellFormats>();
  for (const column of columns) {
    const cells = await readCellFormats({ ...area, firstColumn: area.firstColumn + column, rows }, signal);
    const currencies = new Set(cells.formats.map(currencyOfFormat).filter((each) => each !== undefined));
    if (currencies.size > 1) found.set(column, cells);
  }
  return found;
}
