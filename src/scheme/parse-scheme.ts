import { SCHEME_MIGRATIONS } from './migrations';
import { parseDocument } from './parse-document';
import { SCHEME_FORMAT_VERSION, schemeSchema, type Scheme } from './schema';

/**
 * Reads a scheme from untrusted JSON text.
 * @throws ProblemError scheme-too-large (over 500 kB), scheme-not-json, scheme-newer, scheme-invalid (details: path, reason)
 */
export const parseScheme = (text: string): Scheme =>
  parseDocument(text, schemeSchema, SCHEME_FORMAT_VERSION, SCHEME_MIGRATIONS);

/** The scheme as a file: readable, and what `parseScheme` reads back. */
export const schemeText = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;
