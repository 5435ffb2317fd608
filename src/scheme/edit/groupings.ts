import type { LocalText } from '../local-text';
import type { Scheme } from '../schema';
import { freshId, freshName } from './fresh-name';

export const MOST_GROUPINGS = 20;
const NEW_GROUPING: LocalText = { 'zh-CN': '新分组', 'en-US': 'New grouping' };

/** A grouping by industry to begin with. */
export function addGrouping(scheme: Scheme): Scheme {
  const { groups } = scheme;
  if (groups.length >= MOST_GROUPINGS) return scheme;
  const grouping: Scheme['groups'][number] = {
    id: freshId(
      'grouping',
      groups.map(({ id }) => id),
    ),
    name: freshName(
      NEW_GROUPING,
      groups.map(({ name }) => name),
    ),
    by: { kind: 'field', field: 'industry' },
  };
  return { ...scheme, groups: [...groups, grouping] };
}

export const deleteGrouping = (scheme: Scheme, at: number): Scheme => ({
  ...scheme,
  groups: scheme.groups.toSpliced(at, 1),
});
