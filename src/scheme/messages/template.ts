import type { Problem } from '../problem';
import { mergeField, type MergeField } from './merge-fields';

/** A piece of a message: words, a field, or a span that is dropped whole when a field in it is missing. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'field'; field: MergeField }
  | { kind: 'optional'; pieces: Exclude<Piece, { kind: 'optional' }>[] };

export type Parsed = { pieces: Piece[] } | { problem: Problem };

/**
 * Reads a message template: `{name}` is a field, `[[ … ]]` an optional span. Braces and double brackets mean nothing
 * else, so that a mistake never reaches a customer. `problem.details`: `value` what stands there, `at` its place, the
 * first character being 1.
 */
export function parseTemplate(template: string): Parsed {
  const pieces: Piece[] = [];
  let span: { at: number; pieces: Exclude<Piece, { kind: 'optional' }>[] } | undefined;
  const add = (piece: Exclude<Piece, { kind: 'optional' }>): void =>
    void (span?.pieces ?? pieces).push(piece);

  let at = 0;
  while (at < template.length) {
    const pair = template.slice(at, at + 2);
    if (pair === '[[') {
      if (span) return mistake('template-nested', '[[', at);
      span = { at, pieces: [] };
      at += 2;
    } else if (pair === ']]') {
      if (!span) return mistake('template-not-opened', ']]', at);
      pieces.push({ kind: 'optional', pieces: span.pieces });
      span = undefined;
      at += 2;
    } else if (template[at] === '{') {
      const end = template.slice(at + 1).search(/[{}]|\[\[|\]\]|\n/);
      if (end < 0 || template[at + 1 + end] !== '}') return mistake('template-not-closed', '{', at);
      const name = template.slice(at + 1, at + 1 + end);
      const field = mergeField(name);
      if (field === undefined) return mistake('template-unknown-field', name.trim() || '{}', at);
      add({ kind: 'field', field });
      at += end + 2;
    } else if (template[at] === '}') {
      return mistake('template-not-opened', '}', at);
    } else {
      const length = template.slice(at).search(/[{}]|\[\[|\]\]/);
      const end = length < 0 ? template.length : at + length;
      add({ kind: 'text', text: template.slice(at, end) });
      at = end;
    }
  }
  return span ? mistake('template-not-closed', '[[', span.at) : { pieces };
}

const mistake = (code: Problem['code'], value: string, at: number): Parsed => ({
  problem: { code, details: { value: value.slice(0, 60), at: at + 1 } },
});
