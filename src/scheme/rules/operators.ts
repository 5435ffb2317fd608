import type { FieldKind } from './fields';

/** The operators that look at one field, with the kinds of field they can be asked of. */
export const FIELD_OPERATORS = {
  equals: ['text', 'number', 'day', 'choice'],
  notEquals: ['text', 'number', 'day', 'choice'],
  lessThan: ['number', 'day'],
  atMost: ['number', 'day'],
  moreThan: ['number', 'day'],
  atLeast: ['number', 'day'],
  between: ['number', 'day'],
  oneOf: ['text', 'number', 'choice'],
  contains: ['text'],
  beginsWith: ['text'],
  endsWith: ['text'],
  matches: ['text'],
  isEmpty: ['text', 'number', 'day', 'choice'],
  isNotEmpty: ['text', 'number', 'day', 'choice'],
  topCount: ['number'],
  bottomCount: ['number'],
  topPercent: ['number'],
  bottomPercent: ['number'],
  aboveAverage: ['number'],
  belowAverage: ['number'],
  inLast: ['day'],
  inNext: ['day'],
  anniversaryWithin: ['day'],
} as const satisfies Record<string, readonly Exclude<FieldKind, 'any'>[]>;
export type FieldOperator = keyof typeof FIELD_OPERATORS;

export const takesKind = (operator: FieldOperator, kind: FieldKind): boolean =>
  kind === 'any' || (FIELD_OPERATORS[operator] as readonly FieldKind[]).includes(kind);
