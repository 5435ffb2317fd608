import { ProblemError } from '../scheme/problem';

/** Adds the sheet to problems that do not say where they are: the worker knows cells, not sheets. */
export async function inSheet<T>(sheet: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError({ ...error.problem, place: { sheet, ...error.problem.place } });
  }
}
