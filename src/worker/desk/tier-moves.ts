import type { PreviewChanges } from '../calls/preview';

interface InTier {
  key: string;
  /** The tier's id. */
  tier: string;
}

/**
 * How customers moved between two gradings. Tiers are known by id; a tier that the other grading does not have is
 * compared by its place from the best.
 * @param best the ids of the tiers on each side, best first
 */
export function tierMoves(
  before: readonly InTier[],
  after: readonly InTier[],
  best: { before: readonly string[]; after: readonly string[] },
): PreviewChanges {
  const tierBefore = new Map(before.map(({ key, tier }) => [key, tier]));
  const changes: PreviewChanges = { up: 0, down: 0, same: 0, joined: 0, gone: 0, moves: [] };
  const moves = new Map<string, PreviewChanges['moves'][number]>();
  let met = 0;
  for (const { key, tier } of after) {
    const from = tierBefore.get(key);
    if (from === undefined) {
      changes.joined += 1;
      continue;
    }
    met += 1;
    if (from === tier) {
      changes.same += 1;
      continue;
    }
    const place = best.after.includes(from) ? best.after : best.before;
    if (place.indexOf(from) > best.after.indexOf(tier)) changes.up += 1;
    else changes.down += 1;
    const name = `${from}\n${tier}`;
    const move = moves.get(name) ?? { from, to: tier, customers: 0 };
    move.customers += 1;
    moves.set(name, move);
  }
  changes.gone = tierBefore.size - met;
  changes.moves = [...moves.values()].toSorted(
    (a, b) => b.customers - a.customers || a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  );
  return changes;
}
