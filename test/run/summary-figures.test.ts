import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/workbench/files/read';
import { linesOf, openAddin, rowsOf } from './open-addin';

const data = '../shared/data';
const BUDGET = 100_000;
const HOURS = 400;
/** Amounts of both files have three decimals at most: sums of whole thousandths are exact. */
const thousandths = (amount: unknown): number => Math.round(Number(amount) * 1000);
const hundredths = (amount: unknown): number => Math.round(Number(amount) * 100);

type Row = Record<string, unknown>;
const revenueOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + thousandths(row.Amount), 0);

const DAY_MS = 86_400_000;

/** The rows of a file as text, by header. */
const rowsIn = (file: string): Record<string, string>[] => {
  const bytes = readFileSync(`${data}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
};

/** Days on which each customer ordered, the first of each order, in order of time. */
function orderDays(orders: { customer: string; order: string; day: string }[]): number[][] {
  const byCustomer = new Map<string, Map<string, number>>();
  for (const { customer, order, day } of orders) {
    const own = byCustomer.get(customer) ?? new Map<string, number>();
    const on = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS;
    own.set(order, Math.min(own.get(order) ?? on, on));
    byCustomer.set(customer, own);
  }
  return [...byCustomer.values()].map((own) => [...own.values()].sort((a, b) => a - b));
}

/** Silences longer than the limit for so many orders, and how many of them ended in an order. */
function silencesBeyond(
  days: number[][],
  asOf: number,
  limitFor: (orders: number) => number,
): { silences: number; returned: number } {
  let silences = 0;
  let returned = 0;
  for (const own of days) {
    own.forEach((day, index) => {
      const next = own[index + 1];
      if ((next ?? asOf) - day <= limitFor(index + 1)) return;
      silences++;
      if (next !== undefined) returned++;
    });
  }
  return { silences, returned };
}

test.each([
  [
    'online_retail.csv.gz',
    undefined,
    () =>
      rowsIn('online_retail.csv.gz')
        .filter(
          (row) => row.CustomerID !== '' && !row.InvoiceNo!.startsWith('C') && Number(row.UnitPrice) > 0,
        )
        .map((row) => ({ customer: row.CustomerID!, order: row.InvoiceNo!, day: row.InvoiceDate! })),
  ],
  [
    'superstore_zh.xls',
    '订单',
    () =>
      rowsIn('superstore_zh_orders.csv').map((row) => ({
        customer: row['客户 ID']!,
        order: row['订单 ID']!,
        day: row.订单日期!,
      })),
  ],
])(
  '%s: every figure of the summary comes out of the graded columns, to the cent',
  async (file, sheet, orders) => {
    if (!existsSync(`${data}/${file}`)) {
      console.log(`Left out: ${file} is not on this machine.`);
      return;
    }
    const bytes = readFileSync(`${data}/${file}`);
    const content = await readWorkbook(
      file.endsWith('.gz') ? gunzipSync(bytes) : bytes,
      file.replace(/\.gz$/, ''),
    );
    const { book, grade } = await openAddin(content);
    const result = await grade({ budget: BUDGET, hours: HOURS, ...(sheet === undefined ? {} : { sheet }) });
    if (!result.ok) throw new Error(result.problem.code);

    const rows: Row[] = rowsOf(book, 'Graded customers 客户分级');
    const lines = linesOf(book, 'Strategy Summary 策略汇总');
    /** The lines of a table by their first cell, the header left out. */
    const tableBelow = (title: string): Map<unknown, unknown[]> => {
      const at = lines.findIndex((line) => line.length === 1 && line[0] === title);
      expect(at, title).toBeGreaterThan(-1);
      const end = lines.findIndex((line, index) => index > at && line.length === 1);
      return new Map(lines.slice(at + 2, end).map(([first, ...rest]) => [first, rest]));
    };
    const having = (tier: unknown, stage: unknown = 'Total'): Row[] =>
      rows.filter(
        (row) => (tier === 'Total' || row.Tier === tier) && (stage === 'Total' || row.Lifecycle === stage),
      );

    const total = revenueOf(rows);
    const headlines = lines[lines.findIndex((line) => line[0] === 'Headline figures') + 2]!;
    const declining = having('Total', 'Declining');
    expect([headlines[0], ...headlines.slice(2).map(thousandths)]).toEqual([
      rows.length,
      total,
      Math.round(total / rows.length),
      revenueOf(declining),
    ]);

    const tiers = tableBelow('Tiers');
    expect([...tiers.keys()]).toEqual(['A Key', 'B Preferred', 'C Standard', 'D Basic', 'Total']);
    for (const [tier, [customers, share, revenue, revenueShare, average]] of tiers) {
      const own = having(tier);
      expect([customers, thousandths(revenue)], String(tier)).toEqual([own.length, revenueOf(own)]);
      expect(share).toBeCloseTo(own.length / rows.length, 12);
      expect(revenueShare).toBeCloseTo(revenueOf(own) / total, 12);
      expect(average).toBeCloseTo(revenueOf(own) / own.length / 1000, 6);
    }

    const stages = ['Prospect', 'New', 'Growing', 'Mature', 'Declining', 'Lost', 'Won back', 'Total'];
    for (const [tier, cells] of tableBelow('Tiers by lifecycle: customers')) {
      expect(cells, String(tier)).toEqual(stages.map((stage) => having(tier, stage).length));
    }
    for (const [tier, cells] of tableBelow('Tiers by lifecycle: revenue')) {
      expect(cells.map(thousandths), String(tier)).toEqual(
        stages.map((stage) => revenueOf(having(tier, stage))),
      );
    }

    for (const [tier, [customers, revenue, , lost, ofLost]] of tableBelow('Revenue at risk')) {
      expect([customers, thousandths(revenue), lost, thousandths(ofLost)], String(tier)).toEqual([
        having(tier, 'Declining').length,
        revenueOf(having(tier, 'Declining')),
        having(tier, 'Lost').length,
        revenueOf(having(tier, 'Lost')),
      ]);
    }

    const largest = rows
      .map(({ Amount }) => thousandths(Amount))
      .filter((amount) => amount > 0)
      .sort((a, b) => b - a);
    const positive = largest.reduce((sum, amount) => sum + amount, 0);
    const concentration = tableBelow('Concentration');
    for (const percent of [1, 5, 20]) {
      const count = Math.ceil((largest.length * percent) / 100);
      const revenue = largest.slice(0, count).reduce((sum, amount) => sum + amount, 0);
      const [customers, amount, share] = concentration.get(`Top ${percent}%`)!;
      expect([customers, thousandths(amount)], `top ${percent} %`).toEqual([count, revenue]);
      expect(share).toBeCloseTo(revenue / positive, 12);
    }

    for (const [segment, [customers, , revenue]] of tableBelow('Segments')) {
      const own = rows.filter((row) => segment === 'Total' || row.Segment === segment);
      expect([customers, thousandths(revenue)], String(segment)).toEqual([own.length, revenueOf(own)]);
    }

    const scored = (r: string, f: string): number =>
      rows.filter((row) => (r === 'Total' || `R ${row.R}` === r) && (f === 'Total' || `F ${row.F}` === f))
        .length;
    const frequencies = ['F 1', 'F 2', 'F 3', 'F 4', 'F 5', 'Total'];
    for (const [recency, cells] of tableBelow('Recency by frequency: customers')) {
      expect(cells, String(recency)).toEqual(frequencies.map((f) => scored(String(recency), f)));
    }

    const nameOf = (row: Row): unknown => row.Name ?? row.Customer;
    const byAmount = [...rows].sort((a, b) => thousandths(b.Amount) - thousandths(a.Amount)).slice(0, 10);
    expect([...tableBelow('The 10 largest customers')]).toEqual(
      byAmount.map((row) => [
        nameOf(row),
        [
          row.Amount,
          expect.closeTo(thousandths(row.Amount) / total, 12),
          expect.any(Number),
          `${row.Tier} · ${row.Lifecycle}`,
        ],
      ]),
    );

    const allocation = tableBelow('Budget and hours by tier and stage');
    const cells = [...allocation].filter(([name]) => name !== 'Total');
    for (const [name, [customers]] of cells) {
      const [tier, stage] = String(name).split(' · ');
      expect(customers, String(name)).toBe(having(tier, stage).length);
    }
    const inAll = allocation.get('Total')!;
    const sumOf = (column: number): number =>
      cells.reduce((sum, [, own]) => sum + hundredths(own[column]), 0);
    expect([sumOf(1), hundredths(inAll[1])]).toEqual([BUDGET * 100, BUDGET * 100]);
    expect([sumOf(3), hundredths(inAll[3])]).toEqual([HOURS * 100, HOURS * 100]);
    expect(inAll[0]).toBe(rows.length);
    // What may return: customers of a cell, times the rate of their stage, times their average order. The lines beyond
    // which a silence counts stand in the note; the silences are counted in the file.
    const note = lines.find(([text]) => /^Orders to earn it back/.test(String(text)))![0] as string;
    const days = orderDays(orders());
    const asOf = Date.parse(`${result.report.asOf}T00:00:00Z`) / DAY_MS;
    for (const [stage, start] of [
      ['Declining', 'Declining: in this list'],
      ['Lost', 'Lost:'],
    ] as const) {
      const said = new RegExp(
        `${start} ([\\d,]+) of ([\\d,]+) silences [^(]+\\((\\d+) days with up to 2 orders, (\\d+) with up to 7, (\\d+) with more`,
      )
        .exec(note)!
        .slice(1)
        .map((text) => Number(text.replaceAll(',', '')));
      const [few, some, many] = said.slice(2);
      const counted = silencesBeyond(days, asOf, (count) => (count <= 2 ? few! : count <= 7 ? some! : many!));
      expect(said.slice(0, 2), stage).toEqual([counted.returned, counted.silences]);
      for (const [name, [customers, , , , , order, , expected]] of cells) {
        if (!String(name).endsWith(` · ${stage}`)) continue;
        expect(expected, String(name)).toBeCloseTo(
          (Number(customers) * Number(order) * counted.returned) / counted.silences,
          4,
        );
      }
    }
    const returning = cells.filter(([name]) => / · (Declining|Lost)$/.test(String(name)));
    expect(inAll.at(-1)).toBeCloseTo(
      returning.reduce((sum, [, own]) => sum + Number(own.at(-1)), 0),
      6,
    );
  },
  300_000,
);
