/** What a cell shows instead of a result: invalidValue = #VALUE!, notAvailable = #N/A; Excel shows the message with both. */
export class FunctionError extends Error {
  constructor(
    readonly code: 'invalidValue' | 'notAvailable',
    message: string,
  ) {
    super(message);
    this.name = 'FunctionError';
  }
}
