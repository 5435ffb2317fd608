import { ProblemError, type Problem } from '../../scheme/problem';

/** @throws ProblemError the problem, when there is one */
export function refuse(problem: Problem | undefined): void {
  if (problem) throw new ProblemError(problem);
}
