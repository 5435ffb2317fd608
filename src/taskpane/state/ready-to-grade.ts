import type { PaneState } from './pane-state';

/** The data is read, counted and has customers. */
export const readyToGrade = ({
  check,
  checking,
  reading,
}: Pick<PaneState, 'check' | 'checking' | 'reading'>): boolean =>
  check !== null && check.customers > 0 && checking.status !== 'running' && reading.status === 'done';
