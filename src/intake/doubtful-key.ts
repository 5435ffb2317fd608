import { cellDisplay } from './cell-display';
import type { ListKind } from './fields';
import type { FieldGuess } from './mapping';
import type { RawTable } from './raw-column';

/** Namesakes, customers renamed and cells left blank: so many may be without the key being another's. */
const TOLERATED = 0.2;

/**
 * A number whose header is known only in part tells the customers apart only where it goes with their names; where it
 * does not, it is the number of something else (of an order, a contract, a branch), and the names remain.
 * @param rows rows from `firstRow` that are looked at
 */
export function withoutDoubtfulKey(
  guesses: FieldGuess[],
  kind: ListKind,
  table: RawTable,
  firstRow: number,
  rows: number,
): FieldGuess[] {
  const key = guesses.find(({ field }) => field === 'customerId');
  const name = guesses.find(({ field }) => field === 'customerName');
  if (key?.reason !== 'header-partly' || name?.reason !== 'header') return guesses;

  const namesOf = new Map<string, Set<string>>();
  const keysOf = new Map<string, Set<string>>();
  let named = 0;
  let blank = 0;
  for (let row = firstRow; row < Math.min(table.rows, firstRow + rows); row++) {
    const nameText = cellDisplay(table.columns[name.column]!, row, false);
    const keyText = cellDisplay(table.columns[key.column]!, row, false);
    // many a customer is 王*
    if (nameText === '' || nameText.includes('*')) continue;
    named++;
    if (keyText === '') {
      blank++;
      continue;
    }
    addTo(namesOf, keyText, nameText);
    addTo(keysOf, nameText, keyText);
  }
  const doubtful =
    blank > TOLERATED * named ||
    severalShare(namesOf) > TOLERATED ||
    // in a customer list namesakes are rows of their own, whoever they are
    (kind !== 'customers' && severalShare(keysOf) > TOLERATED);
  return doubtful ? guesses.filter((guess) => guess !== key) : guesses;
}

function addTo(sets: Map<string, Set<string>>, from: string, to: string): void {
  const known = sets.get(from);
  if (known) known.add(to);
  else sets.set(from, new Set([to]));
}

/** Of how many of the keys more than one is known. */
function severalShare(sets: Map<string, Set<string>>): number {
  const several = [...sets.values()].filter(({ size }) => size > 1).length;
  return sets.size === 0 ? 0 : several / sets.size;
}
