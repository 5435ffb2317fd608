import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../src/workbench/files/read';
import { formatOf, saveAndOpen, valuesOf } from './content';

const SHARED = join(import.meta.dirname, '../../../../shared/data');

/** The bytes of a file that is not part of the project, or null where it is not there. */
function shared(name: string): Uint8Array | null {
  const path = join(SHARED, name);
  if (existsSync(path)) return readFileSync(path);
  console.log(`${name} is not here: its test was left out.`);
  return null;
}

describe('real files', () => {
  it('rfm_data_orders.csv: 4,906 orders with a date and a revenue', async () => {
    const file = readFileSync(new URL('../../data/rfm_data_orders.csv', import.meta.url));
    const content = await readWorkbook(file, 'rfm_data_orders.csv');
    const [header, first, ...others] = valuesOf(content);
    expect(header!.slice(0, 3)).toEqual(['customer_id', 'order_date', 'revenue']);
    expect(first!.slice(0, 3)).toEqual(['Brion Stark', 38341, 32]);
    expect(others).toHaveLength(4905);
    expect(formatOf(content, 1, 1)).toBe('m/d/yyyy');
  });

  it('superstore_zh.xls: three sheets, ten thousand lines, dates as serial numbers', async () => {
    const file = shared('superstore_zh.xls');
    if (file === null) return;
    const content = await readWorkbook(file, 'superstore_zh.xls', 'zh-CN');
    expect(content.univer.sheetOrder.map((id) => content.univer.sheets[id]!.name)).toEqual([
      '订单',
      '退货',
      '销售人员',
    ]);
    const rows = valuesOf(content, '订单');
    expect(rows).toHaveLength(10_001);
    expect(rows[1]!.slice(0, 3)).toEqual([1, 'US-2017-1357144', 42852]);
    expect(formatOf(content, 1, 2)).toBe('yyyy/m/d');
    const sales = rows.slice(1).reduce((sum, row) => sum + Number(row[16]), 0);
    expect(sales).toBeCloseTo(16_117_548.237, 2);
  });

  it('marketing_campaign.csv: separated by semicolons, dates read as days of the month first', async () => {
    const file = shared('marketing_campaign.csv');
    if (file === null) return;
    const rows = valuesOf(await readWorkbook(file, 'marketing_campaign.csv'));
    expect(rows).toHaveLength(2241);
    expect(rows[0]![0]).toBe('ID');
  });

  it(
    'online_retail.csv: 541,909 lines open, save and open again the same',
    { timeout: 240_000 },
    async () => {
      const file = shared('online_retail.csv.gz');
      if (file === null) return;
      const opened = await readWorkbook(gunzipSync(file), 'online_retail.csv');
      const again = await saveAndOpen(opened);
      const cells = opened.univer.sheets['sheet-1']!.cellData!;
      const cellsAgain = again.univer.sheets['sheet-1']!.cellData!;
      let lines = 0;
      let different = 0;
      for (const row in cells) {
        lines++;
        for (const column in cells[Number(row)]) {
          const before = cells[Number(row)]![Number(column)]!;
          const after = cellsAgain[Number(row)]?.[Number(column)];
          if (before.v !== after?.v || before.t !== after?.t) different++;
        }
      }
      expect(lines).toBe(541_910);
      expect(different).toBe(0);
    },
  );
});
