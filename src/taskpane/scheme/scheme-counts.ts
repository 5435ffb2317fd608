import type { Scheme } from '../../scheme/schema';
import { segmentIds } from '../../scheme/segment-ids';
import { STAGES, type Stage } from '../../scheme/stages';

/** The counts of a preview that the scheme's pages show. */
interface Counted {
  customers: number;
  tiers: { customers: number }[];
  segments: { customers: number }[];
  stages: number[];
  tags: number[];
  overrides: number[];
}

/** How many customers each thing of a scheme concerns, by its id: ids stay while an edit moves places. */
export interface SchemeCounts {
  all: number;
  tiers: ReadonlyMap<string, number>;
  segments: ReadonlyMap<string, number>;
  stages: ReadonlyMap<Stage, number>;
  /** Tags that are switched off are given to nobody and have no count. */
  tags: ReadonlyMap<string, number>;
  overrides: ReadonlyMap<string, number>;
}

const byId = <K extends string>(ids: readonly K[], counts: readonly number[]): Map<K, number> =>
  new Map(ids.map((id, index) => [id, counts[index] ?? 0]));

/** @param scheme the one that was counted */
export const schemeCounts = (scheme: Scheme, counted: Counted): SchemeCounts => ({
  all: counted.customers,
  tiers: byId(
    scheme.tiers.levels.map(({ id }) => id),
    counted.tiers.map(({ customers }) => customers),
  ),
  segments: byId(
    segmentIds(scheme.segments),
    counted.segments.map(({ customers }) => customers),
  ),
  stages: byId(STAGES, counted.stages),
  tags: new Map(scheme.tags.flatMap(({ id, on }, index) => (on ? [[id, counted.tags[index] ?? 0]] : []))),
  overrides: byId(
    scheme.tiers.overrides.map(({ id }) => id),
    counted.overrides,
  ),
});
