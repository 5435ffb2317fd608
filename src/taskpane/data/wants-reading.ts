import type { ProblemCode } from '../../scheme/problem';
import type { Failure } from '../state/pane-state';

const MENDED_BY_READING: ProblemCode[] = ['cells-changed', 'column-not-found', 'sheet-not-found'];

/** Whether looking at the workbook anew is the next step; after a refused write it is the grade button below. */
export const wantsReading = ({ during, cause }: Failure): boolean =>
  during === 'finding' || during === 'reading' || ('code' in cause && MENDED_BY_READING.includes(cause.code));
