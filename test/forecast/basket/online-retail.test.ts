import { expect, test } from 'vitest';
import { textColumn } from '../../../src/columns/text-column';
import { associationRules } from '../../../src/forecast/basket/association-rules';
import { basketsOf, type Baskets } from '../../../src/forecast/basket/baskets';
import { frequentItemsets, leastCount, type Itemset } from '../../../src/forecast/basket/frequent-itemsets';
import { sharedTable } from '../../intake/csv-table';

const HEADERS = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice'] as const;
const COUNTRY = 7;

/**
 * Invoices that are not cancelled, lines with quantity and price above 0, products of five digits and optional
 * letters; the customer may be missing.
 */
function invoices(country?: string): Baskets | undefined {
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

const ofSize = (sets: readonly Itemset[], size: number): number =>
  sets.filter(({ items }) => items.length === size).length;

test('France: the 32 rules that mlxtend 0.25 finds at support 0.07 and lift 1', () => {
  const france = invoices('France');
  if (!france) return;
  expect(france.count).toBe(382);
  expect(new Set(france.items).size).toBe(1_539);
  const sets = frequentItemsets(france, leastCount(0.07, france.count), 10);
  const rules = associationRules(sets, france.count, { confidence: 0, lift: 1 });
  expect(rules).toHaveLength(32);
  const names = (items: number[]) => items.map((item) => france.names[item]).join(' ');
  const first = rules.find(({ from, to }) => names(from) === '22727' && names(to) === '22726');
  expect(first?.support).toBeCloseTo(0.0811518, 7);
  expect(first?.confidence).toBeCloseTo(0.837838, 6);
  expect(first?.lift).toBeCloseTo(8.42248, 5);
}, 120_000);

test('all countries at support 0.01: 829 items, 910 pairs and 261 triples, 1,676 rules at confidence 0.3', () => {
  const all = invoices();
  if (!all) return;
  expect(all.count).toBe(19_773);
  const sets = frequentItemsets(all, leastCount(0.01, all.count), 3);
  expect([1, 2, 3].map((size) => ofSize(sets, size))).toEqual([829, 910, 261]);
  expect(associationRules(sets, all.count, { confidence: 0.3, lift: 0 })).toHaveLength(1_676);
}, 120_000);
