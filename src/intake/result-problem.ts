import type { Problem } from '../scheme/problem';
import type { IntakeResult } from './intake-result';

/** Why nothing can be graded although the columns are there; undefined when there are customers. */
export function resultProblem(result: Pick<IntakeResult, 'rows' | 'used' | 'setAside'>): Problem | undefined {
  if (result.used > 0) return undefined;
  const noCustomer = result.setAside.find(({ reason }) => reason === 'no-customer')?.rows ?? 0;
  const blank = result.setAside.find(({ reason }) => reason === 'blank-row')?.rows ?? 0;
  const filled = result.rows - blank;
  if (filled === 0) return { code: 'headers-only' };
  return noCustomer === filled
    ? { code: 'customer-column-blank' }
    : { code: 'no-usable-rows', details: { rows: result.rows } };
}
