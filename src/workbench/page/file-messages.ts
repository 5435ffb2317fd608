import type { FileErrorCode } from '../files/file-error';
import type { ContentBlock } from './content-blocks';

/** What the page asks of the file worker. A workbook to write follows its "write" in blocks up to "end". */
export type FileRequest =
  | { kind: 'read'; bytes: Uint8Array; fileName: string }
  | { kind: 'write' }
  | { kind: 'block'; block: ContentBlock }
  | { kind: 'end' };

/** What the file worker answers. */
export type FileReply =
  | { kind: 'block'; block: ContentBlock }
  | { kind: 'end' }
  | { kind: 'written'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; code: FileErrorCode | null; message: string };
