import type { Customers } from '../columns/customers';
import { ruleOrder } from '../scheme/rules/dependencies';
import type { Scheme } from '../scheme/schema';
import { fitScores } from './cutoffs';
import { countsDays, dimensionsOf, type Dimensions } from './dimensions';
import type { Fitted, Grades } from './grades';
import { handTags } from './hand-tags';
import { accountColumns, keyAccountThresholds } from './key-accounts';
import { keyOrder } from './key-order';
import { lifecycleColumns } from './lifecycle-columns';
import { lifecycleThresholds } from './lifecycle-thresholds';
import { ruleContexts } from './rules/rule-context';
import { compile } from './rules/compile';
import { Thresholds } from './rules/thresholds';
import { scoreColumns } from './score-columns';
import { segmentColumn } from './segment-column';
import { segmentCutoffs } from './segment-cutoffs';
import { segmentMap } from './segment-maps/segment-map';
import { decideTiers } from './decide-tiers';
import { pinnedTiers } from './pinned-tiers';

/**
 * Grades every customer. Read this file first: the steps in order, each with what it takes from the data.
 * @param asOf whole serial day to which recency counts; NaN only when the data has no date at all
 */
export const grade = (customers: Customers, scheme: Scheme, asOf: number): Grades =>
  steps(customers, scheme, asOf);

/** Everything a run takes from the data: score cut-offs, references, thresholds, lines between tiers. */
export const fit = (customers: Customers, scheme: Scheme, asOf: number): Fitted =>
  steps(customers, scheme, asOf).fitted;

/** The same steps by what was already fitted, here or by a saved run. */
export const apply = (customers: Customers, scheme: Scheme, fitted: Fitted): Grades =>
  steps(customers, scheme, fitted.asOf, fitted);

function steps(customers: Customers, scheme: Scheme, day: number, saved?: Fitted): Grades {
  // Without any date there is no as-of date either; 0 keeps what is saved plain JSON and touches no grade.
  const asOf = Number.isNaN(day) ? 0 : day;
  const dimensions = dimensionsOf(customers, asOf, scheme.scores.measures);
  const { count } = dimensions;
  let order: Int32Array | undefined;
  const keys = (): Int32Array => (order ??= keyOrder(customers));
  const facts = saved ?? {
    asOf,
    purchasers: dimensions.bought.reduce((sum, bought) => sum + bought, 0),
    revenue: revenueOf(dimensions),
    countsDays: countsDays(customers, scheme.scores.measures),
  };

  const fittedScores = saved ?? fitScores(dimensions, scheme.scores);
  const { scores, score } = scoreColumns(dimensions, fittedScores, scheme.scores, keys);
  const dated = fittedScores.cutoffs.recency.length > 0;

  const ownCutoffs = saved ? saved.segmentCutoffs : segmentCutoffs(scheme.segments, dimensions, scores);
  const map = segmentMap(scheme.segments);
  const segment = segmentColumn(dimensions, scores, scheme, ownCutoffs, map);

  const thresholds = saved?.lifecycle ?? lifecycleThresholds(dimensions, customers, scheme.lifecycle);
  const { stage, lifecycle } = lifecycleColumns(
    customers,
    dimensions,
    asOf,
    thresholds,
    scheme.lifecycle,
    dated,
  );

  const keyAccounts = saved?.keyAccounts ?? keyAccountThresholds(scheme.keyAccounts, dimensions);
  const accounts = accountColumns(scheme.keyAccounts, keyAccounts, facts.revenue, dimensions, lifecycle);

  const { hand, given } = handTags(customers, scheme);
  const ruleThresholds = new Thresholds(saved?.thresholds);
  const partial = {
    count,
    recency: dimensions.recency,
    scores,
    score,
    segment,
    stage,
    lifecycle,
    accounts,
    hand,
    tier: new Uint8Array(count),
    tierReason: new Uint8Array(count),
    override: new Int8Array(count).fill(-1),
    tags: given,
  };
  const contexts = ruleContexts(
    { customers, scheme, dimensions, fitted: facts, grades: partial },
    ruleThresholds,
  );
  const ordered = ruleOrder(scheme);
  // A scheme whose rules go in a circle is refused before it gets here.
  const nodes = 'order' in ordered ? ordered.order : [];
  let tiers = saved?.tiers;
  for (const node of nodes) {
    if (node === 'tier') {
      tiers = decideTiers(partial, {
        scheme,
        dimensions,
        segments: map.segments,
        pinned: pinnedTiers(customers, scheme.tiers),
        context: contexts(scheme.tags.length),
        keyOrder: keys,
        purchasers: facts.purchasers,
        saved: tiers,
      });
      continue;
    }
    const tag = scheme.tags[node];
    const column = partial.tags[node];
    if (!tag?.on || !column) continue;
    const matches = compile(tag.when, contexts(node));
    for (let row = 0; row < count; row++) if (matches(row)) column[row] = 1;
  }

  const fitted: Fitted = saved ?? {
    ...facts,
    cutoffs: fittedScores.cutoffs,
    nested: fittedScores.nested,
    ties: fittedScores.ties,
    segmentCutoffs: ownCutoffs,
    lifecycle: thresholds,
    keyAccounts,
    tiers: tiers ?? { basis: 'method', lines: null, pinned: 0, pinMarks: [] },
    thresholds: ruleThresholds.list(),
  };
  return { ...partial, fitted };
}

/** Sum of the positive totals, in whole ten-thousandths, so that the order of rows does not show. */
function revenueOf({ total }: Dimensions): number {
  let units = 0;
  for (const amount of total) if (amount > 0) units += Math.round(amount * 10_000);
  return units / 10_000;
}
