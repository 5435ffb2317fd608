/*
 * Writes assets/samples: `npx tsx scripts/make-samples.ts`. The same seed gives the same files, and they are committed;
 * the order list is made anew only where the whole of Online Retail lies beside the project.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { writeXlsx } from '../src/workbench/files/write';
import { customersZh } from './samples/customers-zh';
import { ordersEn } from './samples/orders-en';

const SEED = 20_250_930;
const FOLDER = join(import.meta.dirname, '../assets/samples');
const ONLINE_RETAIL = join(import.meta.dirname, '../../shared/data/online_retail.csv.gz');

await writeFile(join(FOLDER, 'customers-zh.xlsx'), await writeXlsx(customersZh(SEED)));
if (existsSync(ONLINE_RETAIL)) {
  const whole = gunzipSync(await readFile(ONLINE_RETAIL)).toString('utf8');
  await writeFile(join(FOLDER, 'orders-en.csv'), ordersEn(whole, SEED));
} else {
  console.log('Online Retail is not here: orders-en.csv stays as it is.');
}
