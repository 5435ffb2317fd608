import type { TextColumn } from '../columns/columns';
import type {
  Attribute,
  AttributeField,
  CustomerAttributes,
  CustomerFeedback,
} from '../columns/customer-attributes';
import { countingSort, sortedByDay } from './counting-sort';
import type { Mapping } from './mapping';
import type { JoinValues } from './join-customers';
import { readKeys } from './customer-key';
import { setAsideForeignRows } from './foreign-rows';
import type { RawTable } from './raw-column';
import { RowReasons } from './row-reasons';
import { saysComplaint } from './says-complaint';
import { sourceColumns, type SourceColumns } from './source-columns';
import { KEY_FIELDS } from './fields';

export interface FeedbackRows {
  source: SourceColumns;
  reasons: RowReasons;
  /** Per data row. */
  values: JoinValues;
}

export function readFeedback(table: RawTable, mapping: Mapping<'feedback'>): FeedbackRows {
  const source = sourceColumns(table, mapping);
  const reasons = new RowReasons(source.rows);
  const identity = KEY_FIELDS.flatMap((field) => source.raw(field) ?? []);
  setAsideForeignRows(table, mapping.headerRow, source.firstDataRow, identity, [], reasons);
  const values: JoinValues = {};
  for (const field of KEY_FIELDS) {
    if (source.raw(field) || (field === 'customerName' && source.names()))
      values[field] = readKeys(source, field);
  }
  return { source, reasons, values };
}

/**
 * What the answers of each customer come to: satisfaction and NPS are means of the scores, service cases the answers
 * in all, complaints those whose topic, text or status says so, last contact the newest.
 * @param customerOfRow the customer of each data row; -1 = nobody's
 */
export function feedbackAttributes(
  { source }: FeedbackRows,
  customerOfRow: Int32Array,
  customers: number,
): CustomerAttributes {
  const attributes = new Map<AttributeField, Attribute>();
  const mean = (field: 'score' | 'nps', name: AttributeField): void => {
    const numbers = source.numbers(field)?.numbers;
    if (!numbers) return;
    const sum = new Float64Array(customers);
    const count = new Float64Array(customers);
    customerOfRow.forEach((customer, row) => {
      if (customer < 0 || Number.isNaN(numbers[row]!)) return;
      sum[customer]! += numbers[row]!;
      count[customer]!++;
    });
    const values = sum.map((total, i) => (count[i] === 0 ? Number.NaN : total / count[i]!));
    attributes.set(name, { header: source.header(field), kind: 'number', values });
  };
  mean('score', 'satisfaction');
  mean('nps', 'nps');

  const says = (['topic', 'feedbackText', 'status'] as const).flatMap((field) => {
    const texts = source.ids(field);
    return texts ? [{ codes: texts.codes, complains: texts.values.map(saysComplaint) }] : [];
  });
  const header = source.header(says.length > 0 ? 'topic' : 'score');
  const cases = new Float64Array(customers);
  const complaints = new Float64Array(customers);
  const newest = new Float64Array(customers).fill(Number.NaN);
  const days = source.dates('feedbackDate')?.days;
  customerOfRow.forEach((customer, row) => {
    if (customer < 0) return;
    cases[customer]!++;
    if (says.some(({ codes, complains }) => complains[codes[row]!] === true)) complaints[customer]!++;
    const day = days ? days[row]! : Number.NaN;
    if (!(newest[customer]! >= day) && !Number.isNaN(day)) newest[customer] = day;
  });
  attributes.set('serviceCases', { header, kind: 'number', values: cases });
  if (says.length > 0) attributes.set('complaints', { header, kind: 'number', values: complaints });
  if (days)
    attributes.set('lastContact', { header: source.header('feedbackDate'), kind: 'day', values: newest });
  return attributes;
}

/**
 * Every row of the list by customer, oldest first.
 * @param customerOfRow the customer of each data row; -1 = nobody's
 */
export function feedbackEntries(
  { source }: FeedbackRows,
  customerOfRow: Int32Array,
  customers: number,
): CustomerFeedback {
  const days = source.dates('feedbackDate')?.days;
  const scores = source.numbers('score')?.numbers;
  const dayOf = (row: number): number => Math.floor(days?.[row] ?? Number.NaN);
  const used = Int32Array.from(customerOfRow.keys()).filter((row) => customerOfRow[row]! >= 0);
  const { sorted, start } = countingSort(sortedByDay(used, dayOf), customers, (row) => customerOfRow[row]!);
  const pick = (field: 'topic' | 'feedbackText' | 'status' | 'handler'): TextColumn => {
    const column = source.ids(field);
    return { codes: sorted.map((row) => column?.codes[row] ?? -1), values: column?.values ?? [] };
  };
  return {
    start,
    day: Float64Array.from(sorted, dayOf),
    score: Float64Array.from(sorted, (row) => scores?.[row] ?? Number.NaN),
    topic: pick('topic'),
    text: pick('feedbackText'),
    status: pick('status'),
    handler: pick('handler'),
  };
}
