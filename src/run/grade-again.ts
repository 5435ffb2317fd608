import type { SavedList } from '../grading/saved-list';
import type { SavedRun } from '../grading/saved-run';
import { ProblemError } from '../scheme/problem';
import type { Watch } from './progress';
import type { CustomerChanges, GradeRequest, Outcome } from './run-types';
import { earlierCustomers, type Earlier } from './saved-state/earlier-customers';
import type { FoundSource } from './saved-state/find-source';
import { openState, type OpenState } from './saved-state/open-state';
import { readSources } from './saved-state/read-sources';
import { savedRequest } from './saved-state/saved-request';
import type { Session } from './session';
import { worker } from './worker-client';

/**
 * Grades the lists of the saved run as they stand today, by the saved mapping, options and scheme.
 * @throws ProblemError saved-run-… where the workbook's run may not be used without asking (`accept` = the user said
 * to use it all the same), saved-column-missing, saved-list-missing, and whatever `grade` refuses
 */
export async function gradeAgain(
  session: Pick<Session, 'read' | 'readBeside' | 'grade'>,
  { accept = false, keepHistory, ...watch }: Watch & { accept?: boolean; keepHistory?: boolean } = {},
): Promise<Outcome> {
  const run = usable(await openState(), accept);
  const { main, beside } = await readSources(session, run, watch, refuseMissing);
  const sources = [main, ...beside.map(({ source }) => source)];
  const saved = savedRequest(run, main, sources.slice(1));
  const request = keepHistory === undefined ? saved : { ...saved, write: { ...saved.write, keepHistory } };
  const earlier = await earlierCustomers(run, request, sources, watch);
  const outcome = await session.grade(request, watch);
  const customers = await customerChanges(outcome.request, earlier);
  return { ...outcome, again: { customers, renamedColumns: sources.flatMap(({ found }) => found.renamed) } };
}

async function customerChanges(
  { mapping, also, options, scheme, asOf }: GradeRequest,
  earlier: Earlier | null,
): Promise<CustomerChanges> {
  if (!earlier) return { added: null, gone: null, renamed: null, atLeast: false };
  const { added, gone, renamed } = await worker().call('customersSince', {
    input: {
      mapping,
      ...(also ? { also } : {}),
      options,
      scheme,
      ...(asOf === undefined ? {} : { asOf }),
    },
    earlier: earlier.customers,
  });
  const { rowsGone } = earlier;
  if (rowsGone === undefined) return { added, gone, renamed, atLeast: false };
  // Rows that are all there do not say that they name whom they named.
  return { added: added || null, gone: gone + rowsGone || null, renamed, atLeast: true };
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

function refuseMissing({ extent, found }: FoundSource<SavedList>): void {
  const [column] = found.missing;
  if (column === undefined) return;
  throw new ProblemError({ code: 'saved-column-missing', place: { sheet: extent.sheetName, column } });
}
