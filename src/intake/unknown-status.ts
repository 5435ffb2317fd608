import type { NumberColumn } from '../columns/columns';
import type { FindingList } from './finding-list';
import { STATUS_FIELDS, unknownStates } from './lost-orders';
import type { Reading } from './reading';
import { ruleStates } from './rules';
import { switched } from './table-findings';

/** As many are named; of the rest their number is said. */
const NAMED = 5;
const LONGEST_NAME = 30;

/** Names the texts of the status columns that no rule knows, most frequent first, with the first cell of each. */
export function findUnknownStatuses(
  list: FindingList,
  { source, options, reasons }: Reading,
  amount: NumberColumn | undefined,
): void {
  const leftOut = ruleStates(options)['unknown-status'];
  for (const field of STATUS_FIELDS) {
    const texts = source.ids(field);
    if (!texts) continue;
    const unknown = unknownStates(source, field);
    const rows = new Float64Array(unknown.length);
    const first = new Int32Array(unknown.length).fill(-1);
    let count = 0;
    let worth = 0;
    texts.codes.forEach((code, row) => {
      if (unknown[code] !== true || !(reasons.isUsed(row) || reasons.has(row, 'unknown-status'))) return;
      count++;
      rows[code]!++;
      if (first[code]! < 0) first[code] = row;
      const money = amount?.[row] ?? Number.NaN;
      if (!Number.isNaN(money)) worth += money;
    });
    const found = [...first.keys()].filter((code) => first[code]! >= 0);
    found.sort((a, b) => rows[b]! - rows[a]! || a - b);
    const named = found.slice(0, NAMED);
    list.count(
      'unknown-status',
      'warning',
      count,
      {
        field,
        treatment: leftOut ? 'set-aside' : 'used',
        fixes: [switched('unknown-status', !leftOut)],
        details: {
          statuses: named.map((code) => `${shortened(texts.values[code]!)} (${rows[code]!})`).join(', '),
          more: found.length - named.length,
          leftOut: leftOut ? 'yes' : 'no',
        },
      },
      named.map((code) => first[code]!),
      amount ? Math.round(worth * 100) / 100 : undefined,
    );
  }
}

const shortened = (text: string): string => {
  const signs = Array.from(text);
  return signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME - 1).join('')}…` : text;
};
