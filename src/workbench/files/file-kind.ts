import { CFB } from '@e965/xlsx';

import { FileError } from './file-error';

export type FileKind = 'xlsx' | 'xls' | 'html' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * What a file is, told by its bytes: shops and CRMs export tables of HTML and tab-separated text as ".xls",
 * so the name proves nothing.
 * @throws FileError for an empty, encrypted or unknown file.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileError('file-empty', 'the file has no bytes');
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileKind(bytes);
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return 'text';
  const head = bytes.subarray(0, 4096);
  if (head.includes(0)) throw new FileError('file-type-unknown', 'binary data of an unknown kind');
  const text = new TextDecoder('latin1').decode(head);
  // Excel 2003's own XML form of a workbook.
  if (/<Workbook[^>]+urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'xls';
  return /^(?:ï»¿)?\s*<(?:!doctype html|html|head|table|meta)/i.test(text) ? 'html' : 'text';
}

/** The old .xls and the encrypted .xlsx are both OLE compound files. */
function compoundFileKind(bytes: Uint8Array): FileKind {
  let entries: string[];
  try {
    entries = CFB.read(bytes, { type: 'array' }).FullPaths as string[];
  } catch (cause) {
    throw new FileError('file-unreadable', 'a damaged compound file', { cause });
  }
  if (entries.some((path) => path.endsWith('/EncryptedPackage')))
    throw new FileError('file-password-protected', 'an encrypted package');
  if (entries.some((path) => /\/(?:Workbook|Book)$/i.test(path))) return 'xls';
  throw new FileError('file-type-unknown', 'a compound file without a workbook');
}
