import type { Field } from './fields';
import type {
  CellPlace,
  Finding,
  FindingCode,
  FindingSeverity,
  OfferedFix,
  Treatment,
} from './intake-result';
import type { SourceColumns } from './source-columns';

const EXAMPLES = 5;

/** What a finding is about, where its count is not a count of rows. */
interface Concerned {
  field?: Field | undefined;
  /** 0-based table column; by default the field's. */
  column?: number;
  /** The column's header; by default the field's. */
  header?: string;
  /** What `count` is a share of; by default the data rows. */
  of?: number;
  treatment: Treatment;
  fixes?: OfferedFix[];
  details?: Finding['details'];
}

/** Collects findings about one table; what concerns nothing is left out. */
export class FindingList {
  readonly all: Finding[] = [];

  /** @param amount money of each data row, for what a finding is worth */
  constructor(
    private readonly source: SourceColumns,
    private readonly amount?: Float64Array | undefined,
  ) {}

  /** A finding about the rows that are flagged (1) and that `counts`. */
  rows(
    code: FindingCode,
    severity: FindingSeverity,
    flags: Uint8Array | undefined,
    counts: (row: number) => boolean,
    concerned: Concerned,
  ): void {
    if (!flags) return;
    let count = 0;
    let worth = 0;
    const rows: number[] = [];
    for (let row = 0; row < flags.length; row++) {
      if (flags[row] === 0 || !counts(row)) continue;
      count++;
      if (rows.length < EXAMPLES) rows.push(row);
      const amount = this.amount?.[row] ?? Number.NaN;
      if (!Number.isNaN(amount)) worth += amount;
    }
    // shown beside a sentence, not added up: cents are enough
    this.count(
      code,
      severity,
      count,
      concerned,
      rows,
      this.amount ? Math.round(worth * 100) / 100 : undefined,
    );
  }

  /** A finding about customers, orders or columns, with example rows where there are any. */
  count(
    code: FindingCode,
    severity: FindingSeverity,
    count: number,
    { field, column, header: named, of, treatment, fixes = [], details }: Concerned,
    exampleRows: readonly number[] = [],
    amount?: number,
  ): void {
    if (count === 0) return;
    const base = of ?? this.source.rows;
    const at = column ?? (field && this.source.raw(field) ? this.source.mapping.columns[field] : undefined);
    const header = named ?? (field ? this.source.header(field) : undefined);
    this.all.push({
      code,
      severity,
      count,
      share: base > 0 ? Math.min(1, count / base) : 0,
      ...(header ? { column: header } : {}),
      ...(field ? { field } : {}),
      examples: exampleRows.slice(0, EXAMPLES).map((row) => this.place(row, at ?? 0)),
      effect: { treatment, ...(amount === undefined ? {} : { amount }) },
      fixes,
      ...(details ? { details } : {}),
    });
  }

  private place(row: number, column: number): CellPlace {
    const { table, firstDataRow } = this.source;
    return {
      row: table.firstSheetRow + firstDataRow + row,
      column: (table.firstSheetColumn ?? 1) + column,
    };
  }
}
