import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { convert, findLibreOffice } from '../../../scripts/libreoffice';
import type { BookContent } from '../../../src/workbench/book/book-content';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';
import { valuesOf } from './content';

const CSV_UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

function summary(): BookContent {
  const content = contentFromRows({
    '策略 Summary': [
      ['等级', '客户数', '最近下单'],
      ['A', 3, 45418],
      ['B', 5.5, 45419],
      ['00123', 8, '2024-01-05'],
    ],
  });
  const cells = content.univer.sheets['sheet-1']!.cellData!;
  cells[1]![2]!.s = { n: { pattern: 'yyyy-mm-dd' } };
  cells[4] = {
    0: { f: '=CRM.TIER(B2,B3)', v: '钻石', t: 1 },
    1: { f: '=CRM.SCORES(B2)', v: 42, t: 2 },
    2: { v: '=1+1', t: 1 },
  };
  content.extras.charts.push({
    id: 'chart-1',
    sheetId: 'sheet-1',
    name: 'Tiers',
    type: 'ColumnClustered',
    title: '各级客户数',
    legend: 'Bottom',
    categoryAxisTitle: '等级',
    valueAxisTitle: null,
    series: [
      {
        name: null,
        nameRef: "'策略 Summary'!$B$1",
        categories: "'策略 Summary'!$A$2:$A$4",
        values: "'策略 Summary'!$B$2:$B$4",
        color: '#4472C4',
      },
    ],
    dataLabels: false,
    left: 250,
    top: 10,
    width: 360,
    height: 220,
  });
  return content;
}

describe('LibreOffice, a reader that is not ours', () => {
  let folder: string;
  let available = false;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crm-tier-'));
    available = (await findLibreOffice()) !== null;
    if (!available) console.log('LibreOffice is not installed: its tests were left out.');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    'shows the same values in a saved file, those of add-in functions too',
    { timeout: 180_000 },
    async () => {
      if (!available) return;
      await writeFile(join(folder, 'summary.xlsx'), await writeXlsx(summary()));
      const csv = await readFile(await convert(join(folder, 'summary.xlsx'), CSV_UTF8, folder), 'utf8');
      expect(csv.trim().split(/\r?\n/)).toEqual([
        '等级,客户数,最近下单',
        'A,3,2024-05-06',
        'B,5.5,45419',
        '00123,8,2024-01-05',
        '钻石,42,=1+1',
      ]);
    },
  );

  it('shows the chart, native and with its series', { timeout: 180_000 }, async () => {
    if (!available) return;
    await writeFile(join(folder, 'chart.xlsx'), await writeXlsx(summary()));
    const flat = await readFile(await convert(join(folder, 'chart.xlsx'), 'fods', folder), 'utf8');
    expect(flat).toContain('chart:class="chart:bar"');
    expect(flat).toContain(
      `chart:values-cell-range-address="&apos;策略 Summary&apos;.B2:&apos;策略 Summary&apos;.B4"`,
    );
    expect(flat).toContain('各级客户数');
  });

  it('saves the file anew, and we read its values and its chart', { timeout: 180_000 }, async () => {
    if (!available) return;
    const content = summary();
    // Through its own format LibreOffice calculates anew, and knows no function of ours.
    delete content.univer.sheets['sheet-1']!.cellData![4];
    await writeFile(join(folder, 'again.xlsx'), await writeXlsx(content));
    const ods = await convert(join(folder, 'again.xlsx'), 'ods', folder);
    const again = await readWorkbook(await readFile(await convert(ods, 'xlsx', folder)), 'again.xlsx');
    expect(valuesOf(again)).toEqual(valuesOf(content));
    expect(again.extras.charts).toHaveLength(1);
    expect(again.extras.charts[0]).toMatchObject({
      type: 'ColumnClustered',
      title: '各级客户数',
      legend: 'Bottom',
    });
    expect(again.extras.charts[0]!.height).toBeCloseTo(220, -1);
  });
});
