import type { Customers } from '../columns/customers';
import { customerAttributes } from './attributes';
import type { IntakeOptions, Mapping } from './mapping';
import type { RowReasons } from './row-reasons';
import type { SourceColumns } from './source-columns';

/** What every step of reading one table needs. */
export class Reading {
  constructor(
    readonly source: SourceColumns,
    readonly mapping: Mapping,
    readonly options: IntakeOptions,
    readonly reasons: RowReasons,
    readonly step: (share: number) => void,
  ) {}

  readonly isUsed = (row: number): boolean => this.reasons.isUsed(row);

  with(customers: Customers, customerOfRow: Int32Array): Customers {
    const { source, mapping } = this;
    const attributes = customerAttributes(source, mapping.kind, customerOfRow, customers.count, mapping.free);
    return attributes.size > 0 ? { ...customers, attributes } : customers;
  }
}
