import type { TextColumn } from '../columns/columns';
import type { Customers } from '../columns/customers';
import { currenciesOf, moneyField } from './currencies';
import { headerUnit } from './headers/header-unit';
import { keyField } from './customer-key';
import type { Field } from './fields';
import type { FindingList } from './finding-list';
import { namesDiffering } from './findings';
import type { OfferedFix, RuleState } from './intake-result';
import type { IntakeOptions } from './mapping';
import { oddCells } from './odd-cells';
import type { Reading } from './reading';
import { isMasked } from './values/contacts';
import { INTAKE_RULES, ruleStates, type IntakeRule } from './rules';
import type { SourceColumns } from './source-columns';

export function findMissingCustomers(list: FindingList, { source, reasons, mapping }: Reading): void {
  const flags = Uint8Array.from({ length: source.rows }, (_, row) => Number(reasons.has(row, 'no-customer')));
  list.rows('rows-without-customer', 'warning', flags, () => true, {
    field: mappedKey({ mapping }),
    treatment: 'set-aside',
  });
  const { hidden } = source.table;
  if (!hidden) return;
  list.rows('hidden-rows', 'info', hidden.subarray(source.firstDataRow), (row) => reasons.isUsed(row), {
    treatment: 'used',
    fixes: [switched('hidden-row', true)],
  });
}

export function findNames(list: FindingList, { source, mapping, isUsed }: Reading, key: TextColumn): void {
  const field = keyField(mapping);
  if (field === 'customerName' || field === 'customerId') {
    // One star may be a sign of a number; in a name it stands for a letter.
    const masked = key.values.map((text) =>
      Number(field === 'customerName' ? /[*＊]/.test(text) : isMasked(text)),
    );
    const flags = Uint8Array.from(key.codes, (code) => masked[code] ?? 0);
    list.rows('names-masked', 'warning', flags, isUsed, { field: mappedKey({ mapping }), treatment: 'used' });
  }
  const rows = namesDiffering(key, source.names());
  list.count(
    'names-differ-for-id',
    'warning',
    rows.length,
    {
      field: source.raw('customerName') ? 'customerName' : 'lastName',
      of: key.values.length,
      treatment: 'first-taken',
    },
    rows,
  );
}

export function findNegative(
  list: FindingList,
  reading: Reading,
  field: Field,
  amounts: Float64Array | undefined,
): void {
  if (!amounts) return;
  list.rows('negative-amounts-used', 'info', oddCells(amounts, 'negative', { field }), reading.isUsed, {
    field,
    treatment: 'used',
    fixes: [{ kind: 'fix', fix: { field, cells: 'negative', action: 'leave-out' } }],
  });
}

export function findCurrencies(list: FindingList, reading: Reading): void {
  const { source, mapping } = reading;
  const currencies = currenciesOf(source, mapping.kind);
  if (!currencies || currencies.names.length < 2) return;
  const field = moneyField(source, mapping.kind);
  const others = Uint8Array.from(currencies.codes, (code) => Number(code > 0));
  list.rows('mixed-currencies', 'warning', others, reading.isUsed, {
    field: source.raw(field) ? field : 'currency',
    treatment: 'used',
    fixes: currencies.names.map((currency) => ({ kind: 'currency', currency })),
    details: { currencies: currencies.names.join(', ') },
  });
}

/** A column of 万元 is read as it stands: the cells beside the grades and their formulas say the same number. */
export function findUnit(list: FindingList, { source }: Reading, field: Field): void {
  const unit = headerUnit(source.header(field));
  if (!unit) return;
  list.count('amounts-in-units', 'info', source.rows, {
    field,
    treatment: 'used',
    details: { unit: unit.text },
  });
}

/** Among fewer one with more than half of the revenue is nothing odd. */
const ENOUGH_CUSTOMERS = 10;

/** One customer with more than half of the revenue makes every share of revenue say something about that one. */
export function findDominance(list: FindingList, { monetary, count }: Customers, revenue: number): void {
  if (count < ENOUGH_CUSTOMERS || !(revenue > 0)) return;
  const largest = monetary.reduce((most, amount) => (amount > most ? amount : most), 0);
  if (largest <= revenue / 2) return;
  list.count('one-customer-dominates', 'warning', 1, { of: count, treatment: 'used' }, [], largest);
}

export function onReturnsList(
  source: SourceColumns,
  returned: ReadonlySet<string> | undefined,
  { options, reasons }: Reading,
): number {
  const ids = source.ids('orderId');
  if (!returned || !ids || ruleStates(options)['returns-list']) return 0;
  const listed = new Uint8Array(ids.values.length);
  ids.codes.forEach((code, row) => {
    if (code >= 0 && reasons.isUsed(row) && returned.has(ids.values[code]!)) listed[code] = 1;
  });
  return listed.reduce((sum, flag) => sum + flag, 0);
}

export function ruleList(
  options: IntakeOptions,
  concerned: Map<IntakeRule, number>,
  source: SourceColumns,
): RuleState[] {
  const on = ruleStates(options);
  const hidden = source.table.hidden?.subarray(source.firstDataRow).reduce((sum, flag) => sum + flag, 0) ?? 0;
  if (hidden > 0) concerned.set('hidden-row', hidden);
  return INTAKE_RULES.filter((rule) => concerned.has(rule)).map((rule) => ({
    rule,
    on: on[rule],
    rows: concerned.get(rule)!,
  }));
}

export const switched = (rule: IntakeRule, on: boolean): OfferedFix => ({ kind: 'rule', rule, on });

export function mappedKey({ mapping }: Pick<Reading, 'mapping'>): Field | undefined {
  const key = keyField(mapping);
  return key && mapping.columns[key] === undefined ? 'lastName' : key;
}
