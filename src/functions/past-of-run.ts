import type { SavedRun } from '../grading/saved-run';
import type { PastOfRun } from '../grading/stage-one';

/** What the run knew of its customers' past. */
export const pastOfRun = ({ source }: Pick<SavedRun, 'source'>): PastOfRun => ({
  purchases: source.kind === 'orders',
  firstPurchase: source.columns.firstPurchase !== undefined,
});
