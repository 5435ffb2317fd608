import type { PaneState } from './pane-state';

/** Findings that only the user can settle: grading over them would grade something wrong. */
export const needsDecision = ({ check }: PaneState): number =>
  check?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
