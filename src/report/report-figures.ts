import { allocationOf, type AllocationResult } from './allocation/allocation-of';
import { cellFigures, type CellFigures } from './figures/cell-figures';
import { returnRates, type ReturnRates } from './figures/return-rate';
import type { ReportInput } from './report-input';

/** Figures that several blocks show, counted once. */
export interface ReportFigures {
  cells: CellFigures[];
  allocation: AllocationResult | null;
  returns: ReturnRates;
}

export function reportFigures({ customers, grades, scheme }: ReportInput): ReportFigures {
  const cells = cellFigures(customers, grades, scheme.tiers.levels.length);
  return {
    cells,
    allocation: allocationOf(cells, scheme),
    returns: returnRates(customers, grades, scheme.lifecycle),
  };
}
