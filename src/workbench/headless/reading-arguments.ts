/** What `--also`, `--rules` and `--columns` say; src/automation/reading-options.ts of the add-in says what it means. */
export interface ReadingArguments {
  rules?: Record<string, boolean>;
  also?: { sheet: string; kind?: string }[];
  columns?: Record<string, string>;
}

/**
 * Reads `--also SHEET[:KIND]` (any number of them), `--rules NAME[=on|off],…` and `--columns FIELD=HEADER,…`;
 * undefined when one of them is not written so.
 */
export function readingArguments(
  also: readonly string[],
  rules: string | undefined,
  columns: string | undefined,
): ReadingArguments | undefined {
  const result: ReadingArguments = {};
  if (also.length > 0) {
    result.also = also.map((text) => {
      const [, sheet, kind] = /^(.+?)(?::([a-z]+))?$/.exec(text) ?? [text, text, undefined];
      return { sheet: sheet!, ...(kind === undefined ? {} : { kind }) };
    });
  }
  if (rules !== undefined) {
    const pairs = rules.split(',').map((text) => /^([a-z-]+)(?:=(on|off))?$/.exec(text.trim()));
    if (pairs.includes(null)) return undefined;
    result.rules = Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2] !== 'off']));
  }
  if (columns !== undefined) {
    const pairs = columns.split(',').map((text) => /^([A-Za-z]+)=(.*)$/.exec(text.trim()));
    if (pairs.includes(null)) return undefined;
    result.columns = Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
  }
  return result;
}
