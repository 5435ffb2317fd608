import { HorizontalAlign, type ICellData } from '@univerjs/core';

import { noExtras, type BookContent } from '../../src/workbench/book/book-content';
import { columnName } from '../../src/workbench/book/address';
import { bookOfSheets, type CellMatrix } from '../../src/workbench/files/book-of-sheets';
import { textWidth } from '../../src/workbench/files/text/text-width';
import { sampleCustomers, type SampleCustomer } from './customer-list';
import { Random } from './random';

const CUSTOMERS = 600;
const TITLE = '客户名单（导出日期：2025-09-30）';
/** The title stands in the first row, the second is blank. */
const HEADER_ROW = 2;

const text = (v: string | null, s?: string): ICellData | null =>
  v === null ? null : { v, t: 1, ...(s === undefined ? {} : { s }) };
const number = (v: number | null, s?: string): ICellData | null =>
  v === null ? null : { v, t: 2, ...(s === undefined ? {} : { s }) };

type Column = [
  header: string,
  width: number,
  cell: (customer: SampleCustomer, random: Random) => ICellData | null,
];

const COLUMNS: Column[] = [
  ['客户编号', 90, ({ id }) => text(id === '' ? null : id, 'text')],
  ['客户名称', 220, ({ name }) => text(name)],
  ['性别', 48, ({ gender }, random) => (random.chance(0.06) ? text('未知') : text(gender))],
  ['年龄', 48, ({ age }) => number(age)],
  ['行业', 80, ({ industry }, random) => (random.chance(0.04) ? null : text(industry))],
  [
    '省',
    72,
    ({ province }, random) => text(random.chance(0.08) ? province.replace(/[省市]$/, '') : province),
  ],
  ['市', 72, ({ city }) => text(city)],
  ['客户来源', 88, ({ source }) => text(source)],
  ['负责人', 64, ({ owner }) => text(owner)],
  ['手机', 100, ({ phone }) => text(phone)],
  ['注册日期', 90, ({ registered }) => number(registered, 'date')],
  ['最近下单日期', 110, ({ lastOrder }, random) => dateCell(lastOrder, random)],
  ['下单次数', 72, ({ orders }, random) => (orders === 0 && random.chance(0.5) ? null : number(orders))],
  ['累计金额', 110, ({ amount }, random) => amountCell(amount, random)],
  ['退款金额', 90, ({ refund }) => (refund === 0 ? null : number(refund, 'money'))],
  ['满意度', 60, ({ satisfaction }) => number(satisfaction)],
  ['投诉次数', 72, ({ complaints }) => number(complaints)],
  ['备注', 150, ({ note }) => text(note)],
];

/** Most dates are dates; some came from another system and are texts, in the ways people write them. */
function dateCell(day: number | null, random: Random): ICellData | null {
  if (day === null) return random.chance(0.2) ? text('-') : null;
  const date = new Date((day - 25_569) * 86_400_000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const written = random.weighted(
    [null, `${y}年${m}月${d}日`, `${y}/${m}/${d}`, `${y}.${m}.${d}`],
    [86, 7, 5, 2],
  );
  return written === null ? number(day, 'date') : text(written);
}

/** The same with amounts: "¥1,234.50" and "1.2万". */
function amountCell(amount: number, random: Random): ICellData | null {
  if (amount === 0) return random.chance(0.5) ? null : number(0, 'money');
  const draw = random.next();
  if (draw < 0.05) return text(`¥${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}`);
  if (draw < 0.09 && amount >= 10_000) return text(`${Math.round(amount / 1000) / 10}万`);
  return number(amount, 'money');
}

/** Rows of the list; null is a blank row. Some customers stand there twice, some have lost their number. */
function listRows(random: Random): (SampleCustomer | null)[] {
  const customers = sampleCustomers(CUSTOMERS, random);
  const rows: (SampleCustomer | null)[] = customers.map((customer) =>
    random.chance(0.008) ? { ...customer, id: '' } : customer,
  );
  for (let copy = 0; copy < 8; copy++) {
    const twin = customers[random.integer(0, CUSTOMERS - 1)]!;
    rows.splice(
      random.integer(0, rows.length),
      0,
      copy < 5 ? twin : { ...twin, name: `${twin.name} `, note: '重复？' },
    );
  }
  for (let blank = 0; blank < 3; blank++) rows.splice(random.integer(50, rows.length - 20), 0, null);
  return rows;
}

/** A customer list as a Chinese CRM exports it, with the dirt of real exports. Everyone in it is invented. */
export function customersZh(seed: number): BookContent {
  const random = new Random(seed);
  const cellData: CellMatrix = {
    0: { 0: { v: TITLE, t: 1, s: 'title' } },
    [HEADER_ROW]: Object.fromEntries(COLUMNS.map(([header], c) => [c, { v: header, t: 1, s: 'header' }])),
  };
  const rows = listRows(random);
  rows.forEach((customer, r) => {
    if (customer === null) return;
    const cells = COLUMNS.map(([, , cell], c) => [c, cell(customer, random)] as const);
    cellData[HEADER_ROW + 1 + r] = Object.fromEntries(
      cells.flatMap(([c, cell]) => (cell === null ? [] : [[c, cell]])),
    );
  });
  const lastRow = HEADER_ROW + rows.length;
  cellData[lastRow + 1] = totalsRow(cellData, HEADER_ROW + 1, lastRow);

  const sheet = {
    id: 'sheet-1',
    name: '客户名单',
    cellData,
    columnData: Object.fromEntries(
      COLUMNS.map(([header, w], c) => [c, { w: Math.max(w, textWidth(header)) }]),
    ),
    rowData: { 0: { h: 32, ia: 0 as const } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: COLUMNS.length - 1 }],
    freeze: { xSplit: 2, ySplit: HEADER_ROW + 1, startRow: HEADER_ROW + 1, startColumn: 2 },
  };
  const styles = {
    title: { bl: 1 as const, fs: 14, ht: HorizontalAlign.CENTER },
    header: { bl: 1 as const, bg: { rgb: '#DDEBF7' }, ht: HorizontalAlign.CENTER },
    text: { n: { pattern: '@' } },
    date: { n: { pattern: 'yyyy/m/d' } },
    money: { n: { pattern: '#,##0.00' } },
    total: { bl: 1 as const, n: { pattern: '#,##0.00' } },
    count: { bl: 1 as const },
  };
  return { univer: bookOfSheets([sheet], styles, { ff: '等线', fs: 11 }), extras: noExtras() };
}

/** What people put below a list: sums that a program must not take for a customer. */
function totalsRow(cellData: CellMatrix, first: number, last: number): Record<number, ICellData> {
  const total = (header: string, s: string): [number, ICellData] => {
    const c = COLUMNS.findIndex(([name]) => name === header);
    let sum = 0;
    for (let r = first; r <= last; r++) {
      const value = cellData[r]?.[c]?.v;
      if (typeof value === 'number') sum += value;
    }
    const name = columnName(c);
    return [
      c,
      { f: `=SUM(${name}${first + 1}:${name}${last + 1})`, v: Math.round(sum * 100) / 100, t: 2, s },
    ];
  };
  return Object.fromEntries([
    [0, { v: '合计', t: 1, s: 'count' }],
    total('下单次数', 'count'),
    total('累计金额', 'total'),
    total('退款金额', 'total'),
  ]);
}
