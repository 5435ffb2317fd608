import { existsSync, readFileSync } from 'node:fs';
import type { Customers } from '../../src/columns/customers';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { sharedTable } from '../intake/csv-table';
import { customersOfOrders, type Order } from './customers-of';
import { serial } from './rfm-orders';

const SHARED = new URL('../../../shared/data/', import.meta.url);

/** Real customers, with the as-of date their data suggests; `undefined`, said aloud, where the file is not there. */
export interface RealData {
  customers: Customers;
  asOf: number;
}

/** The CDNOW sample: 2,357 customers. */
export function cdnow(): RealData | undefined {
  const path = new URL('CDNOW_sample.txt', SHARED);
  if (!existsSync(path)) {
    console.log('left out: ../shared/data/CDNOW_sample.txt is not on this machine');
    return undefined;
  }
  const orders = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line): Order[] => {
      const [, id, day, , amount] = line.trim().split(/\s+/);
      if (!id || !day) return [];
      return [[id, serial(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`), Number(amount)]];
    });
  return { customers: customersOfOrders(orders), asOf: serial('1998-07-01') };
}

/** The Chinese Superstore orders: 790 customers. */
export function superstore(): RealData | undefined {
  const table = sharedTable('superstore_zh_orders.csv', { typed: true });
  if (!table) return undefined;
  const { customers, defaultAsOf } = prepare(table, mappingFrom(recognise(table)), {
    leaveOutCancelled: true,
  });
  return { customers, asOf: defaultAsOf };
}
