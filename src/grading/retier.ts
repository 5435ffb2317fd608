import type { Customers } from '../columns/customers';
import { tagsAfterTier } from '../scheme/rules/dependencies';
import type { Scheme } from '../scheme/schema';
import { decideTiers } from './decide-tiers';
import { dimensionsOf } from './dimensions';
import type { FittedTiers, Grades } from './grades';
import { handTags } from './hand-tags';
import { keyOrder } from './key-order';
import { pinnedTiers } from './pinned-tiers';
import { compile } from './rules/compile';
import { ruleContexts } from './rules/rule-context';
import { Thresholds } from './rules/thresholds';
import { segmentMap } from './segment-maps/segment-map';

/** What changes when only the tiers of a scheme do. */
export interface Retiered extends Pick<Grades, 'tier' | 'tierReason' | 'override' | 'tags'> {
  fitted: FittedTiers;
}

/**
 * Tiers and tags of customers already graded, by a scheme that differs from theirs in nothing but `tiers`: the same
 * answer as `grade`, without scoring anybody again.
 * @param graded of the same customers, by the same scheme but for its tiers; left as it is
 */
export function retier(customers: Customers, scheme: Scheme, graded: Grades): Retiered {
  const { count } = graded;
  const dimensions = dimensionsOf(customers, graded.fitted.asOf, scheme.scores.measures);
  const partial = {
    ...graded,
    tier: new Uint8Array(count),
    tierReason: new Uint8Array(count),
    override: new Int8Array(count).fill(-1),
    tags: [...graded.tags],
  };
  const contexts = ruleContexts(
    { customers, scheme, dimensions, fitted: graded.fitted, grades: partial },
    // An override may be new: what it is relative to is taken from the data again.
    new Thresholds(),
  );
  let order: Int32Array | undefined;
  const fitted = decideTiers(partial, {
    scheme,
    dimensions,
    segments: segmentMap(scheme.segments).segments,
    pinned: pinnedTiers(customers, scheme.tiers),
    context: contexts(scheme.tags.length),
    keyOrder: () => (order ??= keyOrder(customers)),
    purchasers: graded.fitted.purchasers,
    saved: undefined,
  });
  const after = tagsAfterTier(scheme);
  if (after.length > 0) {
    const { given } = handTags(customers, scheme);
    for (const index of after) {
      const tag = scheme.tags[index];
      const column = given[index];
      if (!tag?.on || !column) continue;
      const matches = compile(tag.when, contexts(index));
      for (let row = 0; row < count; row++) if (matches(row)) column[row] = 1;
      partial.tags[index] = column;
    }
  }
  const { tier, tierReason, override, tags } = partial;
  return { tier, tierReason, override, tags, fitted };
}
