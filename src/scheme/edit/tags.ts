import type { LocalText } from '../local-text';
import type { Scheme } from '../schema';
import type { Tag } from '../settings/tags';
import { keepingReferences, type Edited } from './edited';
import { freshId, freshName } from './fresh-name';
import { moved } from './moved';

export const MOST_TAGS = 200;
const MOST_GROUPS = 40;
const NEW_TAG: LocalText = { 'zh-CN': '新标签', 'en-US': 'New tag' };
const NEW_GROUP: LocalText = { 'zh-CN': '新分组', 'en-US': 'New group' };

/** A tag of the user's own at the end of the list, with a rule to begin with, and its id. */
export function addTag(scheme: Scheme): Edited & { id?: string } {
  const grouped = scheme.tagGroups.length > 0 ? scheme : addTagGroup(scheme);
  if (grouped.tags.length >= MOST_TAGS) return { refused: { reason: 'too-many-tags' } };
  const id = freshId(
    'tag',
    grouped.tags.map((tag) => tag.id),
  );
  const tag: Tag = {
    id,
    name: freshName(
      NEW_TAG,
      grouped.tags.map(({ name }) => name),
    ),
    group: grouped.tagGroups[0]!.id,
    color: '#5c6f82',
    on: true,
    when: { operator: 'all', of: [{ operator: 'atLeast', field: 'frequency', value: 2 }] },
  };
  return { scheme: { ...grouped, tags: [...grouped.tags, tag] }, id };
}

/** Tags that come with the add-in, each once; with the groups they stand in. */
export function addReadyTags(scheme: Scheme, ready: readonly Tag[], groups: Scheme['tagGroups']): Edited {
  const missing = ready.filter(({ id }) => scheme.tags.every((tag) => tag.id !== id));
  if (scheme.tags.length + missing.length > MOST_TAGS) return { refused: { reason: 'too-many-tags' } };
  const needed = groups.filter(
    ({ id }) =>
      missing.some(({ group }) => group === id) && scheme.tagGroups.every((group) => group.id !== id),
  );
  return keepingReferences(scheme, {
    ...scheme,
    tagGroups: [...scheme.tagGroups, ...needed],
    tags: [...scheme.tags, ...missing],
  });
}

/** Refused while a rule still asks for the tag. */
export const deleteTag = (scheme: Scheme, id: string): Edited =>
  keepingReferences(scheme, { ...scheme, tags: scheme.tags.filter((tag) => tag.id !== id) });

/** Refused where a rule that counts the tags above it would then go in a circle. */
export const moveTag = (scheme: Scheme, from: number, to: number): Edited =>
  keepingReferences(scheme, { ...scheme, tags: moved(scheme.tags, from, to) });

export function addTagGroup(scheme: Scheme): Scheme {
  if (scheme.tagGroups.length >= MOST_GROUPS) return scheme;
  const group = {
    id: freshId(
      'group',
      scheme.tagGroups.map(({ id }) => id),
    ),
    name: freshName(
      NEW_GROUP,
      scheme.tagGroups.map(({ name }) => name),
    ),
  };
  return { ...scheme, tagGroups: [...scheme.tagGroups, group] };
}

/** Refused while a tag stands in it, or a rule counts its tags. */
export const deleteTagGroup = (scheme: Scheme, id: string): Edited =>
  scheme.tags.some(({ group }) => group === id)
    ? { refused: { reason: 'group-not-empty' } }
    : keepingReferences(scheme, {
        ...scheme,
        tagGroups: scheme.tagGroups.filter((group) => group.id !== id),
      });

export const moveTagGroup = (scheme: Scheme, from: number, to: number): Scheme => ({
  ...scheme,
  tagGroups: moved(scheme.tagGroups, from, to),
});
