import type { PaneState } from './pane-state';

/** The data is read, counted and has customers. */
export const readyToGrade = ({ check, checking, reading }: PaneState): boolean =>
  check !== null && check.customers > 0 && checking.status !== 'running' && reading.status === 'done';
