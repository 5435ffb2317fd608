/** Excel's own words for its error codes; add-ins must go by the code, the words differ by language. */
const MESSAGES = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  MergedRangeConflict:
    "Cannot complete the operation: a table can't overlap with merged cells or another table.",
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  RequestAborted: 'The request was aborted during run time.',
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  UndoNotSupported: "Undo isn't supported by the batch of operations in this request.",
  UnsupportedSheet: 'This sheet type does not support this operation.',
  NotImplemented: 'The requested feature is not implemented.',
  ServiceNotAvailable: 'The service is unavailable.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** An error that goes back to the add-in as Excel would send it. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
    /** The member that failed, "Range.values"; filled in by the batch when it is not known here. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (): HostError => new HostError('InvalidArgument');
