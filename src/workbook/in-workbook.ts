import { ProblemError, type Problem } from '../scheme/problem';

const PROBLEM_OF_CODE: Record<string, Problem['code']> = {
  AccessDenied: 'access-denied',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
};

/** Codes that say that we wrote the call wrongly: for us, not for the user. */
const OUR_MISTAKES = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath']);

/** The error code of Excel, or undefined when the error is not Excel's. */
export function excelCode(error: unknown): string | undefined {
  // Not `instanceof OfficeExtension.Error`: the error may come from another realm of the client library.
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}

/** Turns Excel's error into a problem for the user; errors that are not Excel's pass through unchanged. */
export function problemFrom(error: unknown, place: Problem['place']): unknown {
  if (error instanceof ProblemError) return error;
  const code = excelCode(error);
  if (code === undefined || OUR_MISTAKES.has(code)) return error;
  const message = error instanceof Error ? error.message : '';
  return new ProblemError({
    code: PROBLEM_OF_CODE[code] ?? 'excel-refused',
    ...(place ? { place } : {}),
    details: { excelCode: code, excelMessage: message },
  });
}

/** `Excel.run` whose errors are problems; `place` says where, for the message. */
export async function inWorkbook<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  place?: Problem['place'],
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemFrom(error, place);
  }
}
