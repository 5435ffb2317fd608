import type { LocalText } from '../local-text';
import type { Scheme } from '../schema';
import type { Edited } from './edited';
import { freshId, freshName } from './fresh-name';
import { moved } from './moved';

export const MOST_OVERRIDES = 50;
const NEW_RULE: LocalText = { 'zh-CN': '特殊规则', 'en-US': 'Special rule' };

const withOverrides = (scheme: Scheme, overrides: Scheme['tiers']['overrides']): Scheme => ({
  ...scheme,
  tiers: { ...scheme.tiers, overrides },
});

/** A rule for the best tier at the end of the list, and its id. */
export function addOverride(scheme: Scheme): Edited & { id?: string } {
  const { overrides, levels } = scheme.tiers;
  if (overrides.length >= MOST_OVERRIDES) return { refused: { reason: 'too-many-rules' } };
  const id = freshId(
    'rule',
    overrides.map((rule) => rule.id),
  );
  const rule = {
    id,
    name: freshName(
      NEW_RULE,
      overrides.map(({ name }) => name),
    ),
    on: true,
    when: {
      operator: 'all' as const,
      of: [{ operator: 'atLeast' as const, field: 'monetary' as const, value: 100_000 }],
    },
    tier: levels[0]!.id,
  };
  return { scheme: withOverrides(scheme, [...overrides, rule]), id };
}

export const deleteOverride = (scheme: Scheme, id: string): Scheme =>
  withOverrides(
    scheme,
    scheme.tiers.overrides.filter((rule) => rule.id !== id),
  );

export const moveOverride = (scheme: Scheme, from: number, to: number): Scheme =>
  withOverrides(scheme, moved(scheme.tiers.overrides, from, to));
