/** The values of a field, one per customer. */
export type FieldValues =
  | { kind: 'number' | 'day'; values: ArrayLike<number> }
  /** Texts and choices; code -1 = missing. */
  | { kind: 'text'; codes: ArrayLike<number>; values: readonly string[] };
