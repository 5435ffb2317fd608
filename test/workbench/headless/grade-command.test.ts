import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convert, findLibreOffice } from '../../../scripts/libreoffice';
import { readWorkbook } from '../../../src/workbench/files/read';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-tier-grade-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const command = ['--import', 'tsx', 'src/workbench/headless/grade-command.ts', ...args];
  return spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' },
  });
}
const out = (name: string): string => path.join(folder, name);
const ORDERS = 'test/data/rfm_data_orders.csv';

test('--json prints the report, and the saved file holds the grades, the chart and the saved run', async () => {
  const { status, stdout } = run(ORDERS, out('graded.xlsx'), '--json');
  expect(status).toBe(0);
  const report = JSON.parse(stdout);
  expect(Object.keys(report)).toEqual(
    expect.arrayContaining(
      'source rows customers orders revenue setAside asOf scheme cutoffs tiers stages segments findings written timings'.split(
        ' ',
      ),
    ),
  );
  expect(report).toMatchObject({
    rows: 4906,
    customers: 995,
    orders: 4906,
    revenue: 464158,
    asOf: '2006-12-31',
  });
  expect(report.written.map(({ sheetName }: { sheetName: string }) => sheetName)).toEqual([
    'Graded customers 客户分级',
    'Strategy Summary 策略汇总',
    'Playbook 行动手册',
  ]);

  const saved = await readWorkbook(readFileSync(out('graded.xlsx')), 'graded.xlsx');
  expect(saved.extras.charts.length).toBeGreaterThan(1);
  expect(saved.extras.customXml.some(({ xml }) => xml.includes('urn:crm-tier:run:1'))).toBe(true);
});

test('what the list does not say is left out, not printed as 0', () => {
  const file = out('orders-only.csv');
  writeFileSync(file, 'Customer ID,Name,Orders\n1,Ann,3\n2,Bob,1\n');
  const english = run(file, out('orders-only.xlsx'));
  expect(english.stdout).toContain('2 customers graded, 4 orders.\n');
  expect(english.stdout).not.toContain('revenue');
  const chinese = run(file, out('orders-only.xlsx'), '--locale', 'zh-CN');
  expect(chinese.stdout).toContain('已为 2 位客户分级，订单 4 个。\n');
  expect(chinese.stdout).not.toContain('金额');
});

test('LibreOffice, a reader that is not ours, sees the same tiers and the chart', async () => {
  if ((await findLibreOffice()) === null) {
    console.log('Left out: LibreOffice is not installed.');
    return;
  }
  const file = out('independent.xlsx');
  expect(run(ORDERS, file, '--locale', 'zh-CN').status).toBe(0);
  const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  await convert(file, everySheet, folder);
  const csv = readFileSync(out('independent-Graded customers 客户分级.csv'), 'utf8').trim().split('\n');
  expect(csv[0]).toContain('客户等级');
  expect(csv).toHaveLength(996);

  const ours = await readWorkbook(readFileSync(file), 'independent.xlsx');
  const sheet = Object.values(ours.univer.sheets).find(({ name }) => name?.startsWith('Graded'))!;
  const tiers = Array.from({ length: 995 }, (_, row) => String(sheet.cellData?.[row + 1]?.[4]?.v));
  csv.slice(1).forEach((line, row) => expect(line).toContain(tiers[row]));

  const drawn = readFileSync(await convert(file, 'fods', folder), 'utf8');
  expect(drawn).toContain('draw:object');
  expect(drawn).toContain('各等级销售额');
}, 180_000);

test('a scheme of the user, another as-of date and the time of each step', () => {
  const scheme = out('scheme.json');
  const made = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `import { generalTemplate } from './src/scheme/templates/general.ts';
       import { writeFileSync } from 'node:fs';
       const scheme = structuredClone(generalTemplate);
       const [best, , , last] = scheme.tiers.levels;
       scheme.tiers.levels = [
         { ...best, name: { 'zh-CN': '贵宾', 'en-US': 'VIP' } },
         { ...last, name: { 'zh-CN': '其他', 'en-US': 'Others' } },
       ];
       scheme.tiers.method = { by: 'score', atLeast: [70] };
       scheme.tiers.fallback.atLeast = scheme.tiers.fallback.atLeast.slice(0, 1);
       writeFileSync(${JSON.stringify(scheme)}, JSON.stringify(scheme));`,
    ],
    { encoding: 'utf8' },
  );
  expect(made.stderr).toBe('');
  const { status, stdout, stderr } = run(
    ORDERS,
    out('own.xlsx'),
    '--scheme',
    scheme,
    '--as-of',
    '2007-06-30',
    '--json',
    '--verbose',
  );
  expect(status).toBe(0);
  const report = JSON.parse(stdout);
  expect(report.asOf).toBe('2007-06-30');
  expect(report.tiers.map(({ name }: { name: string }) => name)).toEqual(['VIP', 'Others']);
  expect(stderr).toMatch(/read the sheet: \d/);
});

test('--template grades by another scheme that comes with the add-in', () => {
  const { status, stdout } = run(ORDERS, out('retail.xlsx'), '--template', 'retail', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).tiers.map(({ name }: { name: string }) => name)).toEqual([
    'VIP',
    'Loyal',
    'Occasional',
  ]);
});

test.each([
  ['a missing file', ['nowhere.csv', 'x.xlsx'], 'nowhere.csv'],
  ['a broken file', ['test/data/trouble/broken.xlsx', 'x.xlsx'], 'broken.xlsx'],
  ['a password-protected file', ['test/data/trouble/password-protected.xlsx', 'x.xlsx'], 'password'],
  ['an empty file', ['test/data/trouble/empty.csv', 'x.xlsx'], 'empty'],
  ['a sheet that is not there', [ORDERS, 'x.xlsx', '--sheet', 'Nowhere'], 'Nowhere'],
  ['an as-of date that is none', [ORDERS, 'x.xlsx', '--as-of', '2024-02-31'], '2024-02-31'],
  ['an unknown option', [ORDERS, 'x.xlsx', '--colour'], '--colour'],
  ['a template that is not there', [ORDERS, 'x.xlsx', '--template', 'bakery'], 'bakery'],
  ['a scheme that is not there', [ORDERS, 'x.xlsx', '--scheme', 'none.json'], 'none.json'],
])('%s: exit code 1, the reason on standard error, no file', (_, [input, name, ...rest], word) => {
  const { status, stdout, stderr } = run(input!, out(name!), ...rest);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(word);
  expect(existsSync(out(name!))).toBe(false);
});

test('messages are in the language asked for', () => {
  const { stderr } = run('test/data/trouble/password-protected.xlsx', out('x.xlsx'), '--locale', 'zh-CN');
  expect(stderr).toContain('密码');
});

test('--help tells the options and exit codes in both languages', () => {
  for (const locale of ['en-US', 'zh-CN']) {
    const { status, stdout } = run('--help', '--locale', locale);
    expect(status).toBe(0);
    for (const option of ['--sheet', '--scheme', '--as-of', '--locale', '--json', '--verbose']) {
      expect(stdout).toContain(option);
    }
  }
});
