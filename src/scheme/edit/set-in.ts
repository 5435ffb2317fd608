export type Path = readonly (string | number)[];

/** A copy of a document with another value at a path; everything beside the path is the same object as before. */
export function setIn<T>(document: T, path: Path, to: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return to as T;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<
    string | number,
    unknown
  >;
  copy[step] = setIn(copy[step], rest, to);
  return copy as T;
}

/** What stands at a path; undefined where nothing does. */
export function getIn(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
