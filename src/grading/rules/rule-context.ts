import type { Scheme } from '../../scheme/schema';
import type { FieldSources } from './grade-fields';
import { gradeFields } from './grade-fields';
import type { RuleContext } from './compile';
import type { Thresholds } from './thresholds';
import type { Grades } from '../grades';

/**
 * The context of a rule over a run's customers.
 * @param before the tags that may be counted: those above this index, all for a tier rule
 */
export function ruleContexts(
  sources: FieldSources & { grades: Pick<Grades, 'tags' | 'hand'> },
  thresholds: Thresholds,
): (before: number) => RuleContext {
  const { customers, scheme, fitted, grades } = sources;
  const field = gradeFields(sources);
  const indexOf = new Map(scheme.tags.map(({ id }, index) => [id, index]));
  return (before) => ({
    asOf: fitted.asOf,
    field,
    threshold: (name, operator, value) => thresholds.of(name, field(name), operator, value),
    products: customers.products,
    tag: (id) => {
      const column = grades.tags[indexOf.get(id) ?? -1];
      return (row) => column?.[row] === 1;
    },
    tagCount: (group) => {
      const counted = countedTags(scheme, group, before).map((index) => grades.tags[index]);
      const { codes, lists } = grades.hand;
      // Tags of the user's own stand in no group.
      const own = (row: number): number => (group === null ? (lists[codes[row] ?? -1]?.length ?? 0) : 0);
      return (row) => counted.reduce((sum, column) => sum + (column?.[row] ?? 0), own(row));
    },
  });
}

const countedTags = ({ tags }: Scheme, group: string | null, before: number): number[] =>
  tags.flatMap((tag, index) => (index < before && (group === null || tag.group === group) ? [index] : []));
