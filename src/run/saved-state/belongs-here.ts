import type { SavedRun } from '../../grading/saved-run';
import { findSource } from './find-source';
import { findWritten } from './find-written';

/** Whether the list that a saved run graded, or anything that it wrote, stands in this workbook. */
export async function belongsHere(run: SavedRun): Promise<boolean> {
  const written = await findWritten(run);
  return written.length > 0 || (await findSource(run)) !== undefined;
}
