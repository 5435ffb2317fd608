export type FileErrorCode =
  'file-unreadable' | 'file-password-protected' | 'file-type-unknown' | 'file-empty';

/** A file that cannot be opened. The code is for the caller, who has the words; the message is for programmers. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FileError';
  }
}
