import type { Undetermined } from '../grading/determined-by';
import { FunctionError } from './function-error';
import { undeterminedMessage } from './undetermined-message';

/**
 * An answer, where there is one.
 * @throws FunctionError #N/A that names what is missing
 */
export function determined<Answer>(found: Answer | Undetermined): Answer {
  if (isUndetermined(found)) throw new FunctionError('notAvailable', undeterminedMessage(found));
  return found;
}

const isUndetermined = (found: unknown): found is Undetermined =>
  typeof found === 'object' && found !== null && 'missing' in found;
