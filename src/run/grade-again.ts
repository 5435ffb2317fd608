import type { SavedRun } from '../grading/saved-run';
import { ProblemError } from '../scheme/problem';
import type { CustomerChanges } from '../worker/calls/again';
import type { Watch } from './progress';
import type { Outcome } from './run-types';
import { earlierCustomers } from './saved-state/earlier-customers';
import { findSource, type FoundSource } from './saved-state/find-source';
import { openState, type OpenState } from './saved-state/open-state';
import { savedRequest } from './saved-state/saved-request';
import type { Session } from './session';
import { worker } from './worker-client';

/**
 * Grades the list of the saved run as it stands today, by the saved mapping, options and scheme.
 * @throws ProblemError saved-run-… where the workbook's run may not be used without asking (`accept` = the user said
 * to use it all the same), saved-column-missing, and whatever `grade` refuses
 */
export async function gradeAgain(
  session: Pick<Session, 'read' | 'grade'>,
  { accept = false, keepHistory, ...watch }: Watch & { accept?: boolean; keepHistory?: boolean } = {},
): Promise<Outcome> {
  const run = usable(await openState(), accept);
  const source = await findSource(run);
  if (!source) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: run.source.sheetName } });
  refuseMissing(source);

  const { extent, headerRow, found } = source;
  await session.read({ ...extent }, watch, headerRow);
  const saved = savedRequest(run, headerRow, found);
  const request = keepHistory === undefined ? saved : { ...saved, write: { ...saved.write, keepHistory } };
  const earlier = await earlierCustomers(run, source);
  const outcome = await session.grade(request, watch);
  const { mapping, options, scheme, asOf } = outcome.request;
  const changes = await worker().call('customersSince', {
    input: { mapping, options, scheme, ...(asOf === undefined ? {} : { asOf }) },
    earlier: earlier.rows,
    named: earlier.named,
  });
  const customers: CustomerChanges = { ...changes, gone: changes.gone + earlier.rowsGone };
  return { ...outcome, again: { customers, renamedColumns: found.renamed } };
}

function usable(state: OpenState, accept: boolean): SavedRun {
  switch (state.status) {
    case 'ours':
      return state.run;
    case 'edited':
    case 'stranger':
      if (accept) return state.run;
      throw new ProblemError({ code: `saved-run-${state.status}` });
    default:
      throw new ProblemError({ code: `saved-run-${state.status}` });
  }
}

function refuseMissing({ extent, found }: FoundSource): void {
  const [column] = found.missing;
  if (column === undefined) return;
  throw new ProblemError({ code: 'saved-column-missing', place: { sheet: extent.sheetName, column } });
}
