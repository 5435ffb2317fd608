import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Customers } from '../../src/columns/customers';
import { customersOfOrders } from './customers-of';

const read = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Whole serial day of yyyy-mm-dd. */
export const serial = (iso: string): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The orders of the R package rfm: 4,906 orders of 995 customers. */
export const rfmOrders = (): Customers =>
  customersOfOrders(
    read('rfm_data_orders.csv').map((row) => [
      row.customer_id ?? '',
      serial(row.order_date ?? ''),
      Number(row.revenue),
    ]),
  );

/** What the R package gives for them at 2006-12-31. */
export const rfmScores = (): Record<string, string>[] => read('rfm_R_orders_scores.csv');
