import { textColumn } from '../../../src/columns/text-column';
import { basketsOf, type Baskets } from '../../../src/forecast/basket/baskets';
import { sharedTable } from '../../intake/csv-table';

const HEADERS = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice'] as const;
const COUNTRY = 7;

/**
 * The baskets of Online Retail as they are published on: invoices that are not cancelled, lines with quantity and price
 * above 0, products of five digits and optional letters; the customer may be missing. undefined = the data is not here.
 */
export function onlineRetailBaskets(country?: string): Baskets | undefined {
  const table = sharedTable('online_retail.csv.gz', { typed: false });
  if (!table) return undefined;
  const text = (column: number, row: number): string =>
    table.columns[column]?.texts[table.columns[column]?.text[row] ?? -1] ?? '';
  const at = (header: (typeof HEADERS)[number], row: number): string => text(HEADERS.indexOf(header), row);
  const kept: { invoice: string; product: string }[] = [];
  for (let row = 1; row < table.rows; row++) {
    const [invoice, product] = [at('InvoiceNo', row), at('StockCode', row)];
    if (invoice.startsWith('C') || !/^\d{5}[A-Za-z]*$/.test(product)) continue;
    if (!(Number(at('Quantity', row)) > 0) || !(Number(at('UnitPrice', row)) > 0)) continue;
    if (country !== undefined && text(COUNTRY, row) !== country) continue;
    kept.push({ invoice, product });
  }
  return basketsOf(
    textColumn(
      kept.map(({ invoice }) => invoice),
      kept.length,
    ).codes,
    textColumn(
      kept.map(({ product }) => product),
      kept.length,
    ),
  );
}
