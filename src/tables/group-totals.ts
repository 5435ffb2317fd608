import { op } from 'arquero';
import type { GroupTotal } from '../grading/totals';
import type { GradedTable } from './graded-table';

interface Row {
  customers: number;
  known: number;
  scaled: number | undefined;
  medianRecency: number | undefined;
}

/** Totals per group number, all customers together under `all`. */
export interface Grouped {
  all: GroupTotal;
  /** The total of one group; of nobody when the number does not occur. */
  of: (group: number) => GroupTotal;
}

export function groupTotals(graded: GradedTable, by: 'tier' | 'segment' | 'group', scale: number): Grouped {
  const measures = {
    customers: op.count(),
    known: op.valid('scaled'),
    scaled: op.sum('scaled'),
    medianRecency: op.median('recency'),
  };
  const [whole] = graded.rollup(measures).objects() as Row[];
  const customers = whole?.customers ?? 0;
  const revenue = (whole?.scaled ?? 0) / scale;
  const rows = graded.groupby(by).rollup(measures).objects() as (Row & Record<typeof by, number>)[];
  const found = new Map(rows.map((row) => [row[by], row]));
  return {
    all: total(whole, customers, revenue, scale),
    of: (group) => total(found.get(group), customers, revenue, scale),
  };
}

function total(row: Row | undefined, customers: number, revenue: number, scale: number): GroupTotal {
  const own = (row?.scaled ?? 0) / scale;
  return {
    customers: row?.customers ?? 0,
    customerShare: customers > 0 ? (row?.customers ?? 0) / customers : 0,
    revenue: own,
    revenueShare: revenue > 0 ? own / revenue : Number.NaN,
    average: row && row.known > 0 ? own / row.known : Number.NaN,
    medianRecency: row?.medianRecency ?? Number.NaN,
  };
}
