import { createSession } from '../run/create-session';
import type { Outcome } from '../run/run-types';

/**
 * Repeats the workbook's last run on the data of today and brings its summary to the front; null = nothing was graded
 * yet.
 * @throws ProblemError as the session does
 */
export async function gradeAgain(): Promise<Outcome | null> {
  const session = createSession();
  if ((await session.openState()).status === 'none') return null;
  const outcome = await session.gradeAgain();
  const summary = outcome.written.find(({ what }) => what === 'summary');
  if (summary) await session.show(summary.sheetId);
  return outcome;
}
