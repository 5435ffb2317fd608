import { z } from '../scheme/zod';
import { FIELDS_OF, type Field, type ListKind } from './fields';
import { normaliseHeader } from './headers/normalise-header';
import type { FieldGuess, Mapping, Recognition } from './mapping';

const FIELDS = [...new Set(Object.values(FIELDS_OF).flat())] as [Field, ...Field[]];

/**
 * What the user has changed about how headers are understood; saved in the workbook, wins next time. By header and
 * not by column number: next month's export may have its columns in another order.
 */
export const correctionsSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        /** Normalised. */
        header: z.string().max(255),
        /** null = none of our fields. */
        field: z.enum(FIELDS).nullable(),
      }),
    )
    .max(500),
  kind: z.enum(['orders', 'customers', 'feedback', 'returns']).optional(),
});
export type Corrections = z.infer<typeof correctionsSchema>;

/** What a mapping says differently from the guesses, added to what was corrected before; the newer word wins. */
export function correctionsOf(
  recognition: Recognition<ListKind>,
  mapping: Mapping<ListKind>,
  before?: Corrections,
): Corrections {
  const columns = new Map(before?.columns.map(({ header, field }) => [header, field]));
  const note = (column: number, field: Field | null): void => {
    const header = normaliseHeader(recognition.headers[column] ?? '');
    if (header !== '') columns.set(header, field);
  };
  for (const { field, column } of recognition.guesses)
    if (mapping.columns[field] !== column) note(column, null);
  const guessed = (field: Field): number | undefined =>
    recognition.guesses.find((guess) => guess.field === field)?.column;
  for (const [field, column] of Object.entries(mapping.columns) as [Field, number][]) {
    if (guessed(field) !== column) note(column, field);
  }
  const kind = mapping.kind === recognition.kind ? before?.kind : mapping.kind;
  return {
    columns: [...columns].map(([header, field]) => ({ header, field })).slice(-500),
    ...(kind ? { kind } : {}),
  };
}

/** The guesses with the user's corrections in place of ours. */
export function corrected(
  guesses: readonly FieldGuess[],
  headers: readonly string[],
  kind: ListKind,
  { columns }: Corrections,
): FieldGuess[] {
  const said = new Map(columns.map(({ header, field }) => [header, field]));
  const saved: FieldGuess[] = [];
  headers.forEach((header, column) => {
    const field = said.get(normaliseHeader(header));
    if (!field || !FIELDS_OF[kind].includes(field) || saved.some((guess) => guess.field === field)) return;
    saved.push({ field, column, header, confidence: 1, reason: 'saved' });
  });
  const kept = guesses.filter(
    ({ field, column, header }) =>
      !said.has(normaliseHeader(header)) &&
      !saved.some((guess) => guess.field === field || guess.column === column),
  );
  return [...kept, ...saved].sort((a, b) => a.column - b.column);
}
