import { ProblemError } from '../scheme/problem';

let group: Excel.RequestContext | undefined;

/** `Excel.run`, within the undo group that is under way where there is one. */
export const runInGroup = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  group ? batch(group) : Excel.run(batch);

/**
 * Does work whose `runInGroup` batches are one step of Excel's own undo, where Excel can do that (ExcelApi 1.20).
 * @param work is done a second time, without a group, where Excel says that it cannot undo a part of it: it must
 * write the same again
 */
export async function inUndoGroup<T>(work: () => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return work();
  try {
    return await Excel.run({ mergeUndoGroup: true }, async (context) => {
      group = context;
      try {
        return await work();
      } finally {
        group = undefined;
      }
    });
  } catch (error) {
    if (!cannotBeUndone(error)) throw error;
    return work();
  }
}

const cannotBeUndone = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.details?.excelCode === 'UndoNotSupported';
