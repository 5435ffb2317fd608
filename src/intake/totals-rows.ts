import { cellDisplay } from './cell-display';
import { CellKind, type RawColumn, type RawTable } from './raw-column';
import type { RowReasons } from './row-reasons';

/** Longer texts are notes, not the words before a total. */
const LONGEST = 40;
/** What some word for totals has in it, full-width letters included: few of a million texts are looked at closely. */
const HINT = /[合总小共累均汇计\uFF01-\uFF5E]|total|sum|average|avg|count/i;
const BRACKETS = '(?:\\([^)]*\\)?)?\\s*(?::.*)?';
/** 合计, 本页小计, 总计：3, 平均值, 合计（元）. */
const TOTALS_ZH = new RegExp(
  '^(?:本[页表单次年月季周日期]|当[页年月日期]|上[年月期]|全[部年月表]|所有|整体|年度|季度|月度|总)?' +
    '(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|累\\s*计|总\\s*和|汇\\s*总|平\\s*均[值数]?|均值)' +
    `(?:金额|数量|人数)?(?:\\s*\\d[\\d,.]*\\s*\\p{Script=Han}{0,4})?\\s*${BRACKETS}$`,
  'u',
);
/** "Total", "Report total", "Total (3)", "Average". */
const TOTALS_EN = new RegExp(
  '^(?:(?:grand|overall|report|page|group|list|sheet|running|annual|yearly|quarterly|monthly|weekly|daily|final)\\s+)?' +
    `(?:sub-?\\s?totals?|totals?|sum|average|avg\\.?)\\s*${BRACKETS}$`,
  'i',
);
/** "甲 汇总", 华东小计, "East Total": the group before the word. */
const SUBTOTAL =
  /^(.+?)(?:\s*(?:汇总|小计|合计|总计|平均值?|计数)|\s+(?:sub-?total|total|average|count))\s*:?$/i;
/** 共3位客户, "3 orders". */
const COUNT =
  /^(?:共计?|总共)?\s*[\d,]+\s*(?:[位个名条笔单人家户行次项件](?:客户|会员|用户|顾客|买家|订单|记录|数据)?|(?:customer|client|member|buyer|account|order|transaction|invoice|record|row|line|item|entrie)s?)$/i;
/** What is said about a total, not who it is: （含税）, "incl. tax". */
const REMARK = /^(?:[([【]|以上|其中|不?含|截[至止]|单位|备注|说明|(?:incl|excl|as of|of which|note)\b)/i;

/** A row that a word for totals begins, or names in a column that says which record it is. */
interface Candidate {
  row: number;
  column: RawColumn;
}

/**
 * Sets aside rows that sum up others. A row that has more of a record than a word for totals stays: a customer may be
 * called "Total", and then has a number, an address or a date.
 * @param identity columns that say which record a row is (key, name, order number, dates)
 */
export function setAsideTotals(
  table: RawTable,
  firstDataRow: number,
  identity: readonly RawColumn[],
  reasons: RowReasons,
): void {
  const candidates = totalsCandidates(table, firstDataRow, identity);
  const isCandidate = new Uint8Array(table.rows);
  for (const { row } of candidates) isCandidate[row] = 1;
  const records = new Map<RawColumn, Records>();
  const recordsOf = (column: RawColumn): Records => {
    const known = records.get(column) ?? recordsIn(column, firstDataRow, isCandidate);
    records.set(column, known);
    return known;
  };
  for (const { row, column } of candidates) {
    const word = plainText(column, row);
    const isNobody = identity.every((other) => {
      const text = plainText(other, row);
      if (text === '' || text === word || COUNT.test(text) || REMARK.test(text)) return true;
      return /^\d+$/.test(text) && isCount(Number(text), recordsOf(other), row);
    });
    if (isNobody) reasons.setAside(row - firstDataRow, 'totals-row');
  }
}

function totalsCandidates(
  table: RawTable,
  firstDataRow: number,
  identity: readonly RawColumn[],
): Candidate[] {
  const groupsOf = table.columns.map(({ texts }) => texts.map(groupSummedUp));
  const named = new Set<string>();
  for (const groups of groupsOf) for (const group of groups) if (group) named.add(group);
  const present = new Set<string>();
  for (const { texts } of named.size > 0 ? table.columns : []) {
    for (const text of texts) if (named.has(text.trim())) present.add(text.trim());
  }
  return table.columns.flatMap((column, c) => {
    const isTotals = groupsOf[c]!.map((group) => group === '' || (group !== undefined && present.has(group)));
    if (!isTotals.includes(true)) return [];
    const found: Candidate[] = [];
    for (let row = firstDataRow; row < table.rows; row++) {
      if (column.kind[row] !== CellKind.text || !isTotals[column.text[row]!]) continue;
      if (identity.includes(column) || isFirstFilled(table, column, row)) found.push({ row, column });
    }
    return found;
  });
}

/** The group that a text sums up: "" = all there is, undefined = the text is no word for totals. */
function groupSummedUp(text: string): string | undefined {
  if (text.length > LONGEST || !HINT.test(text)) return undefined;
  const plain = withoutDecoration(text);
  if (TOTALS_ZH.test(plain) || TOTALS_EN.test(plain)) return '';
  return SUBTOTAL.exec(plain)?.[1];
}

/** "*合计*" and "-- Total --" are written for the eye. */
function withoutDecoration(text: string): string {
  return text.normalize('NFKC').replace(/^[\s*=_—–\-"'“【]+|[\s*=_—–\-"'”】]+$/g, '');
}

function plainText(column: RawColumn, row: number): string {
  return cellDisplay(column, row, false).normalize('NFKC');
}

/** The cells of a column in rows that may be records. */
interface Records {
  /** Filled cells above each row of the sheet. */
  above: Uint32Array;
  /** Whether any of them is a whole number. */
  numbers: boolean;
}

function recordsIn(column: RawColumn, firstDataRow: number, isCandidate: Uint8Array): Records {
  const rows = column.kind.length;
  const above = new Uint32Array(rows);
  let filled = 0;
  let numbers = false;
  for (let row = firstDataRow; row < rows; row++) {
    above[row] = filled;
    const text = isCandidate[row] === 1 ? '' : plainText(column, row);
    if (text === '') continue;
    filled++;
    numbers ||= /^\d+$/.test(text);
  }
  return { above, numbers };
}

/** A number alone counts the rows above it, or stands where no other numbers are; else it may be a customer's. */
function isCount(number: number, { above, numbers }: Records, row: number): boolean {
  return numbers ? number === above[row] : number <= above[row]!;
}

function isFirstFilled(table: RawTable, column: RawColumn, row: number): boolean {
  return table.columns.find((candidate) => cellDisplay(candidate, row, false) !== '') === column;
}
