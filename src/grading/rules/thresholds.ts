import type { RuleThreshold } from '../grades';
import type { FieldValues } from './field-values';
import { relativeThreshold, type RelativeOperator } from './threshold';

/**
 * Thresholds of relative operators: those of a saved run, or found in the data when first asked for and kept. Two
 * rules that ask the same of the same field share one.
 */
export class Thresholds {
  private readonly known = new Map<string, RuleThreshold>();

  constructor(saved: readonly RuleThreshold[] = []) {
    for (const entry of saved) this.known.set(keyOf(entry.field, entry.operator, entry.value), entry);
  }

  of(
    field: string,
    values: FieldValues | undefined,
    operator: RelativeOperator,
    value: number,
  ): number | null {
    const key = keyOf(field, operator, value);
    let entry = this.known.get(key);
    if (!entry) {
      const threshold =
        values && values.kind !== 'text' ? relativeThreshold(values.values, operator, value) : null;
      entry = { field, operator, value, threshold };
      this.known.set(key, entry);
    }
    return entry.threshold;
  }

  /** All of them, in the order in which they were asked for. */
  list(): RuleThreshold[] {
    return [...this.known.values()];
  }
}

const keyOf = (field: string, operator: string, value: number): string =>
  JSON.stringify([field, operator, value]);
