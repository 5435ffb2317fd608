import { findingTable, FINDING_COLUMNS, type FindingColumn } from '../intake/finding-table';
import type { Finding } from '../intake/intake-result';
import type { Locale } from '../scheme/local-text';
import { findingValues } from './finding-values';
import { intakeTexts } from './intake-texts';
import { message } from './message';

type CellFormat = 'text' | 'integer' | 'percent' | 'money';
const FORMATS: Partial<Record<FindingColumn, CellFormat>> = {
  count: 'integer',
  share: 'percent',
  amount: 'money',
};

/** What a finding says, in words. */
export const findingText = (
  locale: Locale,
  finding: Pick<Finding, 'code' | 'count' | 'column' | 'details'>,
): string => message(locale, intakeTexts[locale].findings[finding.code], findingValues(finding));

/** The findings as a sheet: headers, then a row each; `share` is a fraction to be shown as a percentage. */
export function findingRows(locale: Locale, findings: readonly Finding[]): (string | number | null)[][] {
  const texts = intakeTexts[locale];
  const rows = findingTable(findings).map((row, i) => ({
    ...row,
    severity: texts.severities[row.severity],
    finding: findingText(locale, findings[i]!),
    treatment: texts.treatments[row.treatment],
  }));
  return [
    FINDING_COLUMNS.map((column) => texts.findingColumns[column]),
    ...rows.map((row) => FINDING_COLUMNS.map((column) => row[column])),
  ];
}

/** How the columns of `findingRows` are shown. */
export const findingColumns: readonly CellFormat[] = FINDING_COLUMNS.map(
  (column) => FORMATS[column] ?? 'text',
);
