import type { MergeField } from '../../scheme/messages/merge-fields';
import type { Piece } from '../../scheme/messages/template';
import { tidy } from './tidy';

/** A field without a value, or with an empty one, is missing. */
export type MergeValues = { readonly [F in MergeField]?: string };

/** The message of one customer: an optional span with a missing field is dropped whole, and the rest still reads well. */
export function render(pieces: readonly Piece[], values: MergeValues): string {
  const valueOf = (field: MergeField): string => (values[field] ?? '').replace(/\s+/g, ' ').trim();
  const write = (piece: Piece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'field':
        return valueOf(piece.field);
      case 'optional':
        return piece.pieces.some((inner) => inner.kind === 'field' && valueOf(inner.field) === '')
          ? ''
          : piece.pieces.map(write).join('');
    }
  };
  return tidy(pieces.map(write).join(''));
}
