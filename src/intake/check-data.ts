import { dataHealth, type DataHealth } from './data-health';
import { findingTable, type FindingRow } from './finding-table';
import { SEVERITIES, type Finding, type FindingSeverity, type IntakeResult } from './intake-result';

/** What is wrong with the data, before anything is graded. */
export interface DataCheck {
  /** Worst first; of the same severity the larger share first. */
  findings: Finding[];
  counts: Record<FindingSeverity, number>;
  health: DataHealth;
  /** The findings as rows for a sheet. */
  rows: FindingRow[];
}

export function checkData({ findings }: Pick<IntakeResult, 'findings'>): DataCheck {
  const sorted = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.share - a.share,
  );
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of sorted) counts[severity]++;
  return { findings: sorted, counts, health: dataHealth(sorted), rows: findingTable(sorted) };
}
