import { ProblemError } from '../scheme/problem';
import type { Failure } from './state/pane-state';

/** What the user is told of a thrown error: its problem, or for an error of ours its message. */
export const causeOf = (error: unknown): Failure['cause'] =>
  error instanceof ProblemError
    ? error.problem
    : { unexpected: error instanceof Error ? error.message : String(error) };
