import { normaliseHeader } from './headers/normalise-header';

/** Fewer headers of ours side by side than this may well be the user's. */
const ENOUGH = 5;

/**
 * The columns that this add-in wrote beside the list on an earlier run: 0-based. They are known by the headers of a
 * run standing side by side in their order, or by at least five of our headers in a row, whichever run wrote them.
 * @param runs the headers that a run writes, in order; one entry for each language and each run remembered
 */
export function ownColumns(headers: readonly string[], runs: readonly (readonly string[])[]): Set<number> {
  const own = new Set<number>();
  for (const run of runs) {
    if (run.length < 2) continue;
    for (let start = 0; start + run.length <= headers.length; start++) {
      if (run.every((header, offset) => headers[start + offset] === header)) {
        for (let offset = 0; offset < run.length; offset++) own.add(start + offset);
      }
    }
  }
  // ours step aside for a column of the user's: "Tier 2"
  const plain = (header: string): string => normaliseHeader(header.replace(/ \d+$/, ''));
  const names = new Set(runs.flat().map(plain));
  let from = 0;
  for (let column = 0; column <= headers.length; column++) {
    if (column < headers.length && names.has(plain(headers[column]!))) continue;
    if (column - from >= ENOUGH) for (let each = from; each < column; each++) own.add(each);
    from = column + 1;
  }
  return own;
}

/** The headers of the list without the columns that are ours. */
export function usersHeaders(headers: readonly string[], own: Iterable<number> = []): string[] {
  const ours = new Set(own);
  return headers.filter((_, column) => !ours.has(column));
}
