/**
 * An error for people, as a value: the texts for each code stand in src/locales.
 * Rooms below the page return or throw problems, never sentences.
 */
export interface Problem {
  code: ProblemCode;
  /** Where it is, in the user's own terms. */
  place?: { sheet?: string; column?: string; row?: number };
  /** Values that the text mentions, by name. */
  details?: Record<string, string | number>;
}

/** Every code has a text (what happened) and a next step in both languages; a test enumerates them. */
export const PROBLEM_CODES = [
  // the workbook
  'sheet-empty',
  'headers-only',
  'no-customer-column',
  'no-value-column',
  'customer-column-blank',
  'no-usable-rows',
  'column-not-found',
  'list-kind-twice',
  'sheet-not-found',
  'sheet-protected',
  'sheet-full',
  'cells-changed',
  'not-restored',
  'cell-edit-mode',
  'no-answer',
  'too-large',
  'access-denied',
  'structure-protected',
  'excel-refused',
  // history and undo
  'history-columns',
  'history-full',
  'history-blocked',
  'undo-nothing',
  'undo-changed',
  // back-test
  'no-purchase-history',
  'split-too-early',
  'split-too-late',
  // files (headless and workbench)
  'file-not-found',
  'file-unreadable',
  'file-password-protected',
  'file-type-unknown',
  'file-not-written',
  // settings
  'scheme-not-json',
  'scheme-invalid',
  'scheme-newer',
  'scheme-too-large',
  'template-unknown-field',
  'template-not-closed',
  'template-not-opened',
  'template-nested',
  'date-invalid',
  'option-unknown',
  'cancelled',
  // the saved run
  'saved-run-none',
  'saved-run-newer',
  'saved-run-damaged',
  'saved-run-edited',
  'saved-run-stranger',
  'saved-run-too-large',
  'saved-column-missing',
  'saved-list-missing',
  'graded-meanwhile',
  // writing
  'cells-merged',
  // sharing
  'copy-not-opened',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Carries a problem through code that throws. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}
