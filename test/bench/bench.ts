/** `npm run bench`: each line is a step with its ratio to a plain loop over the same cells in the same run. */
import { grade } from '../../src/grading/grade';
import { prepare } from '../../src/intake/prepare';
import { RawTableBuilder } from '../../src/intake/raw-table-builder';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { generalTemplate } from '../../src/scheme/templates/general';
import { basketBench } from './basket-bench';
import { functionsBench } from './functions-bench';
import { gradingBench } from './grading-bench';
import { HEADERS, orderLineBlocks } from './order-lines';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const BLOCK = 20_000;
const RUNS = 3;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
/** Seconds of processor time, so that what else the machine does shows less. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
function time<T>(work: () => T): { seconds: number; result: T } {
  const seconds: number[] = [];
  let result!: T;
  for (let run = 0; run < RUNS; run++) {
    const start = processorSeconds();
    result = work();
    seconds.push(processorSeconds() - start);
  }
  return { seconds: median(seconds), result };
}

const blocks = [...orderLineBlocks(ROWS, BLOCK)];

const copy = time(() => {
  const columns = HEADERS.map(() => new Array<unknown>(ROWS));
  let row = 0;
  for (const block of blocks) {
    for (const cells of block) {
      for (let column = 0; column < cells.length; column++) columns[column]![row] = cells[column];
      row++;
    }
  }
  return columns;
});
const read = (rows: number) => () => {
  const builder = new RawTableBuilder(
    rows + 1,
    HEADERS.length,
    1,
    HEADERS.map(() => 'General'),
  );
  builder.addBlock(0, [HEADERS]);
  for (let row = 0; row < rows; row += BLOCK) builder.addBlock(row + 1, blocks[row / BLOCK]!);
  return builder.build();
};
const half = time(read(Math.floor(ROWS / 2 / BLOCK) * BLOCK));
const whole = time(read(ROWS));
const mapping = mappingFrom(recognise(whole.result));
const customers = time(() => prepare(whole.result, mapping, { leaveOutCancelled: true }));
const halfCustomers = time(() => prepare(half.result, mapping, { leaveOutCancelled: true }));
const grades = time(() => grade(customers.result.customers, generalTemplate, customers.result.defaultAsOf));

const say = (name: string, seconds: number, rows: number): void => {
  const rate = Math.round(rows / seconds).toLocaleString('en-US');
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(3)} s  ${rate.padStart(12)} rows/s  ${(seconds / copy.seconds).toFixed(2)} x copy`,
  );
};
console.log(
  `${ROWS.toLocaleString('en-US')} order lines, ${customers.result.customers.count.toLocaleString('en-US')} customers; processor time, median of ${RUNS}`,
);
say('copy cells into arrays (reference)', copy.seconds, ROWS);
say('cells to raw columns', whole.seconds, ROWS);
say('rows to customers and findings', customers.seconds, ROWS);
say('grade the customers', grades.seconds, customers.result.customers.count);
console.log(
  `raw columns, all rows against half: ${(whole.seconds / half.seconds).toFixed(2)} x (2 = linear)`,
);
console.log(
  `customers, all rows against half: ${(customers.seconds / halfCustomers.seconds).toFixed(2)} x (2 = linear)`,
);

const firstRun = whole.seconds + customers.seconds + grades.seconds;
const engine = gradingBench(customers.result.customers, customers.result.defaultAsOf, time, firstRun);
console.log(`\ngrading engine; each line with its ratio to a plain loop over the same customers`);
for (const { name, seconds, ratio } of engine.lines) {
  console.log(`${name.padEnd(34)} ${seconds.toFixed(3)} s  ${ratio.toFixed(1).padStart(10)} x loop`);
}
console.log(
  `slowest re-grade over first run: ${engine.regradeOverFirstRun.toFixed(3)} (at most 0.1 for 100,000 customers; without reading the sheet, which a first run also does)`,
);

const CELLS = 100_000;
const { seconds, kernelSeconds } = await functionsBench(
  customers.result.customers,
  grades.result.fitted,
  CELLS,
);
console.log(
  `\n=CRM.TIER in ${CELLS.toLocaleString('en-US')} cells ${seconds.toFixed(3)} s, ${Math.round(CELLS / seconds).toLocaleString('en-US')} cells/s, ${(seconds / kernelSeconds).toFixed(1)} x the kernel called directly`,
);

const baskets = basketBench(time);
if (baskets) {
  const { count, pairs, loop, rules, found } = baskets;
  console.log(
    `\nassociation rules over ${count.toLocaleString('en-US')} baskets, up to triples: ${found.toLocaleString('en-US')} rules in ${rules.toFixed(3)} s, ${(rules / loop).toFixed(2)} x a plain count of ${pairs.toLocaleString('en-US')} pairs (${loop.toFixed(3)} s)`,
  );
}
