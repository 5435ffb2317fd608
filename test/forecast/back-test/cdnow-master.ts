import { existsSync, readFileSync } from 'node:fs';
import type { Order } from '../../grading/customers-of';
import { serial } from '../../grading/rfm-orders';

const FILE = new URL('../../../../shared/data/CDNOW_master.txt', import.meta.url);

/** Every purchase above 0 of the CDNOW data: 23,570 customers; `undefined`, said aloud, where the file is not there. */
export function cdnowMaster(): Order[] | undefined {
  if (!existsSync(FILE)) {
    console.log('left out: ../shared/data/CDNOW_master.txt is not on this machine');
    return undefined;
  }
  return readFileSync(FILE, 'utf8')
    .split(/\r?\n/)
    .flatMap((line): Order[] => {
      const [id, day, , amount] = line.trim().split(/\s+/);
      if (!id || !day || !(Number(amount) > 0)) return [];
      return [[id, serial(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`), Number(amount)]];
    });
}
