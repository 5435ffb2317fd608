import type { CellPlace, Finding, FindingCode, FindingSeverity, Treatment } from './intake-result';

export const FINDING_COLUMNS = [
  'severity',
  'finding',
  'column',
  'count',
  'share',
  'treatment',
  'amount',
  'examples',
] as const;
export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** A finding as a row of a sheet; codes are turned into words by src/locales. */
export interface FindingRow {
  severity: FindingSeverity;
  finding: FindingCode;
  column: string | null;
  count: number;
  share: number;
  treatment: Treatment;
  amount: number | null;
  /** A1 addresses: "C5, C9". */
  examples: string;
}

export function findingTable(findings: readonly Finding[]): FindingRow[] {
  return findings.map(({ severity, code, column, count, share, effect, examples }) => ({
    severity,
    finding: code,
    column: column ?? null,
    count,
    share,
    treatment: effect.treatment,
    amount: effect.amount ?? null,
    examples: examples.map(cellAddress).join(', '),
  }));
}

/** "AB12" of row 12, column 28. */
export function cellAddress({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}
