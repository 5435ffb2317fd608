import { messageTexts } from '../../../locales/messages';
import type { Locale } from '../../../scheme/local-text';
import { parseTemplate, type Piece } from '../../../scheme/messages/template';

/** A template with its fields by name, as ‹Last purchase›, and without the marks around what may be left out. */
export function readableTemplate(text: string, locale: Locale): string {
  const { fields } = messageTexts[locale];
  const words = (piece: Piece): string =>
    piece.kind === 'text'
      ? piece.text
      : piece.kind === 'field'
        ? `‹${fields[piece.field]}›`
        : piece.pieces.map(words).join('');
  const parsed = parseTemplate(text);
  return 'pieces' in parsed ? parsed.pieces.map(words).join('') : text;
}
