import type { CellRange } from '../book/cell-range';
import { HostError } from './host-error';

/** Excel on the web refuses an operation that touches more cells than these. */
export const MOST_CELLS_TOUCHED = 33_554_000;

export function refuseTooManyCells(platform: 'desktop' | 'web', { rows, columns }: CellRange): void {
  if (platform === 'web' && rows * columns > MOST_CELLS_TOUCHED)
    throw new HostError('OperationCellsExceedLimit');
}
