import type { Condition } from './rules/condition';
import { ruleOrder } from './rules/dependencies';
import type { Scheme } from './schema';
import { segmentIds } from './segment-ids';
import type { SchemaReason } from './schema-problem';

export interface ReferenceProblem {
  path: PropertyKey[];
  reason: SchemaReason;
  text?: string;
}

type Referring = Pick<Scheme, 'segments' | 'tiers' | 'tags' | 'tagGroups' | 'messages'>;

/** Names in a scheme that refer to nothing, tables that leave something out, and rules that go in a circle. */
export function referenceProblems(scheme: Referring): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  const { tiers, tags, tagGroups, segments, messages } = scheme;
  const known = {
    tier: new Set(tiers.levels.map(({ id }) => id)),
    segment: new Set(segmentIds(segments)),
    tag: new Set(tags.map(({ id }) => id)),
    group: new Set(tagGroups.map(({ id }) => id)),
  };
  const refer = (kind: keyof typeof known, name: string, path: PropertyKey[]): void => {
    if (!known[kind].has(name)) problems.push({ path, reason: `unknown-${kind}` });
  };

  const rule = (condition: Condition, path: PropertyKey[]): void => {
    if ('of' in condition) condition.of.forEach((part, index) => rule(part, [...path, 'of', index]));
    else if (condition.operator === 'hasTag') refer('tag', condition.tag, [...path, 'tag']);
    else if (condition.operator === 'tagCount') {
      if (condition.group !== null) refer('group', condition.group, [...path, 'group']);
    } else if ('field' in condition && (condition.field === 'tier' || condition.field === 'segment')) {
      const kind = condition.field;
      if ('values' in condition) {
        condition.values.forEach((value, index) => refer(kind, String(value), [...path, 'values', index]));
      } else if ('value' in condition) refer(kind, String(condition.value), [...path, 'value']);
    }
  };
  tags.forEach((tag, index) => {
    refer('group', tag.group, ['tags', index, 'group']);
    rule(tag.when, ['tags', index, 'when']);
  });
  tiers.overrides.forEach(({ when }, index) => rule(when, ['tiers', 'overrides', index, 'when']));

  messages.templates.forEach(({ tier, tag }, index) => {
    if (tier !== null) refer('tier', tier, ['messages', 'templates', index, 'tier']);
    if (tag !== null) refer('tag', tag, ['messages', 'templates', index, 'tag']);
  });

  const { method } = tiers;
  if (method.by === 'segment') {
    const listed = method.tiers.map(({ segment }) => segment);
    listed.forEach((segment, index) => {
      refer('segment', segment, ['tiers', 'method', 'tiers', index, 'segment']);
      if (listed.indexOf(segment) !== index) {
        problems.push({ path: ['tiers', 'method', 'tiers', index, 'segment'], reason: 'name-twice' });
      }
    });
    const left = [...known.segment].find((segment) => !listed.includes(segment));
    if (left !== undefined) {
      problems.push({ path: ['tiers', 'method', 'tiers'], reason: 'segment-left-out', text: left });
    }
  }
  if (problems.length === 0) {
    const found = ruleOrder(scheme);
    if ('circle' in found)
      problems.push({ path: ['tags'], reason: 'rules-in-circle', text: found.circle.join(' → ') });
  }
  return problems;
}
