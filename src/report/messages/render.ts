import type { MergeField } from '../../scheme/messages/merge-fields';
import type { Piece } from '../../scheme/messages/template';
import { tidy } from './tidy';

/** A field without a value, or with an empty one, is missing. */
export type MergeValues = { readonly [F in MergeField]?: string };

/** Stands for a value while the sentence around it is tidied; Unicode keeps it from ever being a character of a text. */
const PLACE = '\uFDD0';

/**
 * The message of one customer: an optional span with a missing field is dropped whole, and the rest still reads well.
 * Values stand in it as they are, on one line.
 */
export function render(pieces: readonly Piece[], values: MergeValues): string {
  const valueOf = (field: MergeField): string => (values[field] ?? '').replace(/\s+/g, ' ').trim();
  const filled: string[] = [];
  const write = (piece: Piece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text.replaceAll(PLACE, '');
      case 'field': {
        const value = valueOf(piece.field);
        if (value === '') return '';
        filled.push(value);
        return PLACE;
      }
      case 'optional':
        return piece.pieces.some((inner) => inner.kind === 'field' && valueOf(inner.field) === '')
          ? ''
          : piece.pieces.map(write).join('');
    }
  };
  // Tidying takes out blanks and marks alone: the places stay, in their order.
  let next = 0;
  return tidy(pieces.map(write).join('')).replaceAll(PLACE, () => filled[next++] ?? '');
}
