/** What a run is doing; texts for each phase stand in src/locales. */
export const PHASES = [
  'reading',
  'preparing',
  'grading',
  'writing',
  'history',
  'summary',
  'lists',
  'undoing',
] as const;
export type Phase = (typeof PHASES)[number];

export interface Progress {
  phase: Phase;
  /** Rows done and rows in all; total 0 = not countable. */
  done: number;
  total: number;
}

export interface Watch {
  onProgress?: (progress: Progress) => void;
  /** Aborting leaves the workbook as it was; the promise then rejects with the problem "cancelled". */
  signal?: AbortSignal;
}
