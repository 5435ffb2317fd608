import { allocationOf, type AllocationResult } from './allocation/allocation-of';
import { cellFigures, type CellFigures } from './figures/cell-figures';
import { returnRate, type ReturnRate } from './figures/return-rate';
import type { ReportInput } from './report-input';

/** Figures that several blocks show, counted once. */
export interface ReportFigures {
  cells: CellFigures[];
  allocation: AllocationResult | null;
  returns: ReturnRate | undefined;
}

export function reportFigures({ customers, grades, scheme }: ReportInput): ReportFigures {
  const cells = cellFigures(customers, grades, scheme.tiers.levels.length);
  return { cells, allocation: allocationOf(cells, scheme), returns: returnRate(customers, grades) };
}
