/** What the add-in uses of zod, by name: the whole namespace would bring its messages in fifty languages along. */
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  int,
  json,
  lazy,
  literal,
  looseObject,
  number,
  object,
  partialRecord,
  preprocess,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  ZodError,
} from 'zod';
export type { core, infer, RefinementCtx, ZodType } from 'zod';
