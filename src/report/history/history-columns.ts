import { historyTexts } from '../../locales/history';
import { LOCALES, type Locale } from '../../scheme/local-text';
import type { CellFormat } from '../summary';

/** The columns of the sheet of past grades: one row for each customer of each run. */
export const HISTORY_COLUMNS = {
  run: 'integer',
  ranAt: 'time',
  asOf: 'date',
  scheme: 'text',
  version: 'integer',
  customerId: 'text',
  name: 'text',
  tier: 'text',
  /** 1 = the best tier: sorts and compares tiers in any language. */
  rank: 'integer',
  stage: 'text',
  amount: 'money',
  score: 'decimal',
} as const satisfies Record<string, CellFormat>;
export type HistoryColumn = keyof typeof HISTORY_COLUMNS;

/** The columns of the sheet of runs: one row for each run. */
export const RUN_COLUMNS = {
  run: 'integer',
  ranAt: 'time',
  asOf: 'date',
  scheme: 'text',
  version: 'integer',
  customers: 'integer',
  amount: 'money',
} as const satisfies Record<string, CellFormat>;
export type RunColumn = keyof typeof RUN_COLUMNS;

const idsOf = <Id extends string>(columns: Record<Id, CellFormat>): Id[] => Object.keys(columns) as Id[];

export const HISTORY_COLUMN_IDS: readonly HistoryColumn[] = idsOf(HISTORY_COLUMNS);
export const RUN_COLUMN_IDS: readonly RunColumn[] = idsOf(RUN_COLUMNS);

export const headersOf = (ids: readonly (HistoryColumn | RunColumn)[], locale: Locale): string[] =>
  ids.map((id) => historyTexts[locale].columns[id]);

/** Where each column stands in a header row, in whatever language; a column that is gone is left out. */
export function columnPlaces<Id extends HistoryColumn | RunColumn>(
  ids: readonly Id[],
  headers: readonly unknown[],
): Partial<Record<Id, number>> {
  const places: Partial<Record<Id, number>> = {};
  for (const id of ids) {
    const names: string[] = LOCALES.map((locale) => historyTexts[locale].columns[id]);
    const at = headers.findIndex((header) => names.includes(String(header).trim()));
    if (at >= 0) places[id] = at;
  }
  return places;
}
