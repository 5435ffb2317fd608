import { op } from 'arquero';
import type { Customers } from '../columns/customers';
import type { Grades } from '../grading/grades';
import { groupColumns } from '../grading/groups';
import type { GroupMix, GroupTotals } from '../grading/totals';
import type { Scheme } from '../scheme/schema';
import type { GradedTable } from './graded-table';
import { groupTotals } from './group-totals';

/** Totals and tier mix per group of every grouping that the data has. */
export function groupingTotals(
  graded: GradedTable,
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  scale: number,
): GroupTotals[] {
  const tiers = scheme.tiers.levels.length;
  return groupColumns(customers, scheme, grades).map(({ grouping, column }) => {
    const withGroup = graded.assign({ group: column.codes }) as GradedTable;
    const totals = groupTotals(withGroup, 'group', scale);
    const mixes = tierMixes(withGroup, tiers);
    const mixOf = (code: number): GroupMix => ({
      total: totals.of(code),
      tierMix: mixes.get(code) ?? new Array<number>(tiers).fill(0),
    });
    const groups = column.values
      .map((value, code) => ({ value, ...mixOf(code) }))
      .filter(({ total }) => total.customers > 0);
    // Bands and choices have an order of their own; names have none.
    if (grouping.by.kind === 'field') {
      groups.sort((a, b) => b.total.customers - a.total.customers || (a.value < b.value ? -1 : 1));
    }
    return { id: grouping.id, groups, unknown: mixOf(-1) };
  });
}

/** Customers of each tier in each group. */
function tierMixes(graded: GradedTable, tiers: number): Map<number, number[]> {
  const mixes = new Map<number, number[]>();
  const rows = graded.groupby('group', 'tier').rollup({ customers: op.count() }).objects() as {
    group: number;
    tier: number;
    customers: number;
  }[];
  for (const { group, tier, customers } of rows) {
    const mix = mixes.get(group) ?? new Array<number>(tiers).fill(0);
    mix[tier] = customers;
    mixes.set(group, mix);
  }
  return mixes;
}
