import type { Field, SourceKind } from './fields';
import { CellKind } from './raw-column';
import type { SourceColumns } from './source-columns';
import { currencyOf, currencyOfFormat } from './values/currency';

export interface Currencies {
  /** An index into `names` per data row; -1 where no currency is named. */
  codes: Int8Array;
  /** Most frequent first: CNY, USD, … */
  names: string[];
  counts: number[];
}

/** More currencies than this are no currencies. */
const MOST = 100;

/** The field whose cells say in which currency the list is. */
export function moneyField(source: SourceColumns, kind: SourceKind): Field {
  if (kind === 'customers') return 'totalAmount';
  return source.raw('amount') ? 'amount' : 'unitPrice';
}

/**
 * The currency of each row, from a currency column or from the signs beside the amounts and the number
 * formats of the cells; undefined when none is named.
 */
export function currenciesOf(source: SourceColumns, kind: SourceKind): Currencies | undefined {
  const named = source.ids('currency');
  const amount = moneyField(source, kind);
  const raw = source.raw(amount);
  const names = new Map<string, number>();
  const codes = new Int8Array(source.rows).fill(-1);
  const encode = (name: string | undefined): number => {
    if (!name) return -1;
    if (!names.has(name) && names.size < MOST) names.set(name, names.size);
    return names.get(name) ?? -1;
  };
  if (named) {
    const codeOf = named.values.map((text) => encode(currencyOf(text) ?? text.toUpperCase()));
    named.codes.forEach((code, row) => (codes[row] = code < 0 ? -1 : codeOf[code]!));
  } else if (raw) {
    const codeOf = raw.texts.map((text) => (/\d/.test(text) ? encode(currencyOf(text)) : -1));
    const cells = source.cellFormats(amount);
    const ofFormats = cells?.formats.map((format) => encode(currencyOfFormat(format))) ?? [];
    // Of amounts with their signs a program makes numbers of its own currency, and leaves the others as texts.
    const typed = names.size > 0 ? encode(currencyOfFormat(source.format(amount))) : -1;
    for (let row = 0; row < source.rows; row++) {
      const at = row + source.firstDataRow;
      const text = raw.text[at]!;
      if (text >= 0) codes[row] = codeOf[text]!;
      else if (raw.kind[at] === CellKind.number) codes[row] = ofFormats[cells?.codes[at] ?? -1] ?? typed;
    }
  }
  if (names.size === 0) return undefined;
  const counts = new Array<number>(names.size).fill(0);
  for (const code of codes) if (code >= 0) counts[code]!++;
  const order = [...counts.keys()]
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  const place = order.map((_, code) => order.indexOf(code));
  const all = [...names.keys()];
  return {
    codes: codes.map((code) => (code < 0 ? -1 : place[code]!)),
    names: order.map((code) => all[code]!),
    counts: order.map((code) => counts[code]!),
  };
}
