import type { Customers } from '../columns/customers';
import { STAGES, type Grades } from '../grading/grades';
import { moneyScale } from '../grading/money-scale';
import type { Totals } from '../grading/totals';
import type { Scheme } from '../scheme/schema';
import { segmentIds } from '../scheme/segment-ids';
import { gradedTable } from './graded-table';
import { groupTotals } from './group-totals';
import { groupingTotals } from './grouping-totals';
import { tierByStage } from './tier-by-stage';

/** Group totals of a run for the report. */
export function totals(customers: Customers, grades: Grades, scheme: Scheme): Totals {
  const scale = moneyScale(customers.monetary);
  const graded = gradedTable(customers, grades, scale);
  const byTier = groupTotals(graded, 'tier', scale);
  const bySegment = groupTotals(graded, 'segment', scale);
  const { levels } = scheme.tiers;
  return {
    all: byTier.all,
    tiers: levels.map((_, tier) => byTier.of(tier)),
    tierByStage: tierByStage(graded, levels.length, STAGES.length),
    segments: segmentIds(scheme.segments).map((_, segment) => bySegment.of(segment)),
    unsegmented: bySegment.of(-1),
    groups: groupingTotals(graded, customers, grades, scheme, scale),
  };
}
