/** `npm run faults`: grades a workbook again and again, each time with another sync refused (`--help`). */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { HISTORY_SHEET_NAME, RUNS_SHEET_NAME } from '../../src/locales/sheet-names';
import { readWorkbook } from '../../src/workbench/files/read';
import { openAddin } from '../run/open-addin';
import { refuseSyncs, undisturbed, type Refusing, type Tried } from './refuse-syncs';

const HELP = `Usage: npm run faults [-- options]

Grades a workbook with lists and history, once for each sync that the run makes, and refuses that sync.
Afterwards the workbook must be cell by cell as it was before, with the run saying that it failed, or
complete, with the run saying so.

Options
  --file FILE    an order or customer list, .xlsx, .csv or .csv.gz
                 (default: ../shared/data/online_retail.csv.gz where it is there, else
                 test/data/rfm_data_orders.csv)
  --again        the workbook has been graded before: the grades of that run must stay
  --from N       the first sync to refuse (default: 1)
  --to N         the last one (default: the last of the run)
  --every N      only every Nth of them (default: 1)
  --help         prints this text

All of Online Retail takes about half an hour: a sample by --every, or parts by --from and --to, says which syncs it
has tried. Exit code 1 when a workbook was left half-way.`;

const ONLINE_RETAIL = '../shared/data/online_retail.csv.gz';
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    again: { type: 'boolean', default: false },
    from: { type: 'string', default: '1' },
    to: { type: 'string' },
    every: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const whole = (name: string, text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} takes a whole number from 1 on; "${text}" is none.`);
  process.exit(2);
};
const file = values.file ?? (existsSync(ONLINE_RETAIL) ? ONLINE_RETAIL : 'test/data/rfm_data_orders.csv');
const [from, every] = [whole('from', values.from), whole('every', values.every)];

const packed = readFileSync(file);
const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
const name = path.basename(file).replace(/\.gz$/, '');
let sheet = '';
const refusing: Refusing = {
  open: async () => {
    const addin = await openAddin(await readWorkbook(bytes, name));
    sheet = addin.book.sheets()[0]!.name;
    if (values.again) await addin.grade({ sheet, lists: 'all', history: true });
    return addin;
  },
  // In another language than the run before, so that the two differ.
  grade: (addin) => addin.grade({ sheet, locale: 'zh-CN', lists: 'all', history: true }),
  dated: new Set([HISTORY_SHEET_NAME, RUNS_SHEET_NAME]),
};

const began = Date.now();
const minutes = (): string => ((Date.now() - began) / 60_000).toFixed(1);
const { syncs, complete } = await undisturbed(refusing);
const to = Math.min(syncs, values.to === undefined ? syncs : whole('to', values.to));
const asked = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
  (sync) => (sync - from) % every === 0,
);
console.log(`${file}: a run makes ${syncs} syncs; ${asked.length} of them are refused in turn.`);

const counts: Record<Tried['outcome'], number> = { 'as-before': 0, complete: 0, broken: 0 };
for await (const { sync, outcome, said, differs } of refuseSyncs(refusing, asked, complete)) {
  counts[outcome]++;
  if (outcome === 'broken') console.log(`sync ${sync}: ${said}, but ${differs.join(', ') || 'not told'}`);
  else if (process.stdout.isTTY)
    process.stdout.write(`\rsync ${sync} of ${to}: ${outcome}, ${minutes()} min `);
}
console.log(
  `\nTried ${asked.length} of ${syncs} syncs in ${minutes()} min: ${counts['as-before']} times as before, ` +
    `${counts.complete} times complete, ${counts.broken} times neither.`,
);
process.exit(counts.broken > 0 ? 1 : 0);
