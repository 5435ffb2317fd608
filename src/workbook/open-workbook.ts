import { ProblemError } from '../scheme/problem';

/** `btoa` takes text: bytes go through it in pieces, so that no call has too many arguments. */
const PIECE = 0x8000;

/** Opens a package as a new workbook in a window of its own; the workbook in front is not touched. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  try {
    await Excel.createWorkbook(btoa(text));
  } catch {
    throw new ProblemError({ code: 'copy-not-opened' });
  }
}
