const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 64_000;
const SAMPLE_LINES = 100;

/**
 * The character that separates the fields: the one that most lines hold the same number of times, then the one they
 * hold most often. Titles above the table and commas inside texts or numbers do not count for much that way.
 */
export function findDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, SAMPLE_CHARACTERS)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, SAMPLE_LINES);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) })).sort(
    (a, b) => b.lines - a.lines || b.count - a.count,
  );
  return best!.delimiter;
}

/** The count per line that most lines agree on, and how many lines do. */
function agreement(lines: readonly string[], delimiter: string): { lines: number; count: number } {
  const linesOfCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) linesOfCount.set(count, (linesOfCount.get(count) ?? 0) + 1);
  }
  let best = { lines: 0, count: 0 };
  for (const [count, agreeing] of linesOfCount)
    if (agreeing > best.lines || (agreeing === best.lines && count > best.count))
      best = { lines: agreeing, count };
  return best;
}
