import type { Customers } from '../columns/customers';
import type { DataHealth } from '../intake/data-health';
import type { Clusters } from '../forecast/clusters/clusters';
import type { Grades } from '../grading/grades';
import type { Totals } from '../grading/totals';
import type { ReportTexts } from '../locales/en-US/report';
import type { Scheme } from '../scheme/schema';
import type { RunHistory } from './history/run-history';

export type SetAsideReasonId = keyof ReportTexts['setAside']['reasons'];

/** What the report says about the rows; an `IntakeResult` is one. */
export interface RowFacts {
  kind: 'orders' | 'customers';
  rows: number;
  used: number;
  setAside: { reason: SetAsideReasonId; rows: number; examples: number[] }[];
  orders: number;
  revenue: number;
  health: DataHealth;
}

/** The totals of the run before, to compare with. */
export interface PreviousTotals {
  /** Serial day that the run is known by; null = not known. */
  day: number | null;
  tiers: { id: string; customers: number; revenue: number }[];
}

/** Everything a report is made of. */
export interface ReportInput {
  /** `file` is empty where the name is not known (a workbook never saved). */
  source: { file: string; sheet: string };
  intake: RowFacts;
  customers: Customers;
  grades: Grades;
  scheme: Scheme;
  totals: Totals;
  /** Present when the scheme asks for clusters. */
  clusters?: Clusters;
  /** Past runs, this one last; present when the run is kept in the history. */
  history?: RunHistory;
  /** Absent on the first run: then nothing is said of changes. */
  previous?: PreviousTotals;
  /** Probability of being active, 0 to 1, one per customer, NaN = not known; absent without a forecast. */
  alive?: Float64Array;
}
