import type { Scheme } from '../schema';
import type { Condition } from './condition';

/** What has to be known before something else: the tier, and each tag by its index. */
export type RuleNode = 'tier' | number;

/** Everything a rule looks at that other rules decide. `index` is the tag's own place, or null for a tier rule. */
function needsOf(condition: Condition, scheme: Pick<Scheme, 'tags'>, index: number | null): RuleNode[] {
  if ('of' in condition) return condition.of.flatMap((part) => needsOf(part, scheme, index));
  if (condition.operator === 'hasTag') return [scheme.tags.findIndex(({ id }) => id === condition.tag)];
  if (condition.operator === 'tagCount') {
    return scheme.tags.flatMap(({ group }, at) =>
      (index === null || at < index) && (condition.group === null || condition.group === group) ? [at] : [],
    );
  }
  return 'field' in condition && condition.field === 'tier' ? ['tier'] : [];
}

/** What a node needs, directly. Rules that are switched off need nothing. */
function needs(node: RuleNode, scheme: Pick<Scheme, 'tags' | 'tiers'>): RuleNode[] {
  if (node === 'tier') {
    return scheme.tiers.overrides.flatMap(({ on, when }) => (on ? needsOf(when, scheme, null) : []));
  }
  const tag = scheme.tags[node];
  return tag?.on ? needsOf(tag.when, scheme, node) : [];
}

/**
 * The order in which tier and tags can be decided, each after what it needs; or the circle that makes it impossible,
 * as names: `['vip', 'tier', 'vip']`. The tier comes as early as it can, then the tags in their own order.
 */
export function ruleOrder(
  scheme: Pick<Scheme, 'tags' | 'tiers'>,
): { order: RuleNode[] } | { circle: string[] } {
  const order: RuleNode[] = [];
  const done = new Set<RuleNode>();
  const nameOf = (node: RuleNode): string => (node === 'tier' ? 'tier' : (scheme.tags[node]?.id ?? ''));
  const visit = (node: RuleNode, path: RuleNode[]): string[] | undefined => {
    if (done.has(node)) return undefined;
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node].map(nameOf);
    for (const next of needs(node, scheme)) {
      const circle = visit(next, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    order.push(node);
    return undefined;
  };
  for (const node of ['tier' as const, ...scheme.tags.keys()]) {
    const circle = visit(node, []);
    if (circle) return { circle };
  }
  return { order };
}

/** The tags that a change of tier may change, directly or through another tag, in the order in which they are decided. */
export function tagsAfterTier(scheme: Pick<Scheme, 'tags' | 'tiers'>): number[] {
  const ordered = ruleOrder(scheme);
  if (!('order' in ordered)) return [];
  const after = new Set<RuleNode>(['tier']);
  for (const node of ordered.order) if (needs(node, scheme).some((need) => after.has(need))) after.add(node);
  return ordered.order.filter((node): node is number => node !== 'tier' && after.has(node));
}
