import type { Scheme } from '../../scheme/schema';
import type { CellFigures } from '../figures/cell-figures';
import { allocate, type Allocated } from './allocate';

export interface AllocationResult {
  /** The cells that take part: with customers, of tiers not left out. */
  cells: CellFigures[];
  /** One amount for each of `cells`, in hundredths; null = nothing was given to divide. */
  budget: Allocated | null;
  hours: Allocated | null;
}

/** The scheme's budget and hours divided among tiers and stages; null when neither is given. */
export function allocationOf(figures: readonly CellFigures[], scheme: Scheme): AllocationResult | null {
  const { budget, hours, weights, tiersLeftOut } = scheme.allocation;
  if (budget.total === null && hours.total === null) return null;
  const out = new Set(tiersLeftOut);
  const cells = figures.filter(
    ({ tier, customers }) => customers > 0 && !out.has(scheme.tiers.levels[tier]?.id ?? ''),
  );
  const divided = ({ total, floor, cap }: typeof budget): Allocated | null =>
    total === null ? null : allocate(cells, { total, floor, cap }, weights);
  return { cells, budget: divided(budget), hours: divided(hours) };
}
