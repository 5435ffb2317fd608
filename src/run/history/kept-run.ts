import type { SavedRun } from '../../grading/saved-run';
import type { HistoryOverview } from '../../worker/calls/history';
import { localSerial } from './local-serial';

/** In days. */
const ONE_SECOND = 1.5 / 86_400;

/** The run of the history that is a saved run; undefined = the history has not kept it. */
export const keptRun = (
  { runs }: HistoryOverview,
  saved: Pick<SavedRun, 'ranAt'>,
): HistoryOverview['runs'][number] | undefined =>
  runs.find(
    ({ ranAt }) => saved.ranAt !== null && Math.abs(ranAt - localSerial(new Date(saved.ranAt))) < ONE_SECOND,
  );
