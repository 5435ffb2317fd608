import { ATTRIBUTE_KINDS } from '../../columns/customer-attributes';
import type { Mapping } from '../../intake/mapping';
import type { ReadSheet } from '../../run/run-types';
import { dateOfSerial } from '../serial-day';
import type { Subject } from './subject';

/** Headers of the columns that are kept under their own names. */
export const freeHeaders = (read: ReadSheet | null, mapping: Mapping | null): string[] => [
  ...new Set((mapping?.free ?? []).map((column) => read?.recognition.headers[column] ?? '').filter(Boolean)),
];

/** What has to be mapped, any of it, for a subject that not every list has. */
const NEEDED: Partial<Record<Subject, readonly string[]>> = {
  age: ['age', 'birthDate'],
  region: ['province'],
  market: ['country', 'province'],
  bought: ['product', 'category'],
  products: ['product'],
  categories: ['category'],
};

/** Whether the list has what a condition is about. Without a list nothing is known to be missing. */
export function isInData(subject: Subject, mapping: Mapping | null): boolean {
  if (!mapping) return true;
  const fields = NEEDED[subject] ?? (Object.hasOwn(ATTRIBUTE_KINDS, subject) ? [subject] : []);
  return fields.length === 0 || fields.some((field) => Object.hasOwn(mapping.columns, field));
}

/** A whole serial day as yyyy-mm-dd; the machine's own day where there is none. */
export const dayToday = (serial: number | null): string =>
  (serial === null ? new Date() : dateOfSerial(serial)).toISOString().slice(0, 10);
