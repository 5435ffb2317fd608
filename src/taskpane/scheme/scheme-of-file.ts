import { MAXIMUM_BYTES } from '../../scheme/parse-document';
import { parseScheme } from '../../scheme/parse-scheme';
import { ProblemError } from '../../scheme/problem';
import type { Scheme } from '../../scheme/schema';

/** @throws ProblemError what is wrong with the file, and where in it */
export async function schemeOfFile(file: File): Promise<Scheme> {
  if (file.size > MAXIMUM_BYTES) {
    throw new ProblemError({ code: 'scheme-too-large', details: { maximum: MAXIMUM_BYTES } });
  }
  return parseScheme(await file.text());
}
