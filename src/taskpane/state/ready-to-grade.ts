import type { PaneState } from './pane-state';

/** The data is read, counted and has customers, and the scheme holds. */
export const readyToGrade = ({
  check,
  checking,
  reading,
  editor,
}: Pick<PaneState, 'check' | 'checking' | 'reading' | 'editor'>): boolean =>
  check !== null &&
  check.customers > 0 &&
  checking.status !== 'running' &&
  reading.status === 'done' &&
  editor.problems.length === 0;
