import type { HistoryOverview } from '../../worker/calls/history';

/** One more than the highest number so far. */
export const nextRun = (overview: HistoryOverview | undefined): number =>
  1 + Math.max(0, ...(overview?.runs.map(({ number }) => number) ?? []));
