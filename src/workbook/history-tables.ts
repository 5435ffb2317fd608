import {
  columnPlaces,
  HISTORY_COLUMN_IDS,
  HISTORY_COLUMNS,
  headersOf,
  RUN_COLUMN_IDS,
  RUN_COLUMNS,
} from '../report/history/history-columns';
import type { Locale } from '../scheme/local-text';
import type { OwnTableSpec } from './own-table';

/** The table of every customer of every run that was kept. */
export const historyTable = (locale: Locale, sheetName: string): OwnTableSpec => ({
  tableName: 'CrmTierHistory',
  sheetName,
  columns: headersOf(HISTORY_COLUMN_IDS, locale).map((header, index) => ({
    header,
    format: HISTORY_COLUMNS[HISTORY_COLUMN_IDS[index]!],
  })),
  placesIn: (headers) => {
    const places = columnPlaces(HISTORY_COLUMN_IDS, headers);
    return HISTORY_COLUMN_IDS.map((id) => places[id]);
  },
});

/** The table of the runs, one row each, with their totals. */
export const runsTable = (locale: Locale, sheetName: string): OwnTableSpec => ({
  tableName: 'CrmTierRuns',
  sheetName,
  columns: headersOf(RUN_COLUMN_IDS, locale).map((header, index) => ({
    header,
    format: RUN_COLUMNS[RUN_COLUMN_IDS[index]!],
  })),
  placesIn: (headers) => {
    const places = columnPlaces(RUN_COLUMN_IDS, headers);
    return RUN_COLUMN_IDS.map((id) => places[id]);
  },
});
