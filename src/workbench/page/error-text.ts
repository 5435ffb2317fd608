import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { FileError, type FileErrorCode } from '../files/file-error';
import { fill } from './locale';
import { SampleError } from './samples';

/** What went wrong with a file and what to do about it, in the user's words. */
export function errorText(error: unknown, texts: WorkbenchTexts): string {
  const byCode: Record<FileErrorCode, string> = {
    'file-password-protected': texts.errorPasswordProtected,
    'file-unreadable': texts.errorUnreadable,
    'file-type-unknown': texts.errorUnknownType,
    'file-empty': texts.errorEmpty,
  };
  if (error instanceof FileError) return byCode[error.code];
  if (error instanceof SampleError) return texts.errorFetch;
  return fill(texts.errorOther, { message: error instanceof Error ? error.message : String(error) });
}
