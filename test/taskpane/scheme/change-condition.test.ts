import { describe, expect, test } from 'vitest';
import { ruleSchema } from '../../../src/scheme/rules/condition';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import {
  newCondition,
  operatorsOf,
  withOperator,
  withSubject,
  type Filling,
} from '../../../src/taskpane/rule-builder/change-condition';
import { subjectGroups, subjectOf, type SingleCondition } from '../../../src/taskpane/rule-builder/subject';

const filling: Filling = { scheme: TEMPLATES.general, today: '2024-05-06', ownTag: 'dormant' };
const subjects = Object.values(subjectGroups(['Sales region'])).flat();

/** Whether a condition holds but for a text that is still to be typed. */
const holds = (condition: SingleCondition): boolean => {
  const result = ruleSchema.safeParse(condition);
  return (
    result.success ||
    result.error.issues.every(
      ({ code, path }) => code === 'too_small' && ['value', 'matches'].includes(String(path[0])),
    )
  );
};

describe('conditions as they are changed', () => {
  test.each(subjects)('every operator of %s gives a condition that holds', (subject) => {
    const first = newCondition(subject, filling);
    expect(subjectOf(first)).toBe(subject);
    for (const from of operatorsOf(subject)) {
      const before = withOperator(first, from, filling);
      expect(holds(before)).toBe(true);
      for (const operator of operatorsOf(subject)) {
        const after = withOperator(before, operator, filling);
        expect(after.operator).toBe(operator);
        expect([after, holds(after)]).toEqual([after, true]);
      }
    }
  });

  test('from every subject to every other', () => {
    for (const from of subjects) {
      for (const to of subjects) {
        const changed = withSubject(newCondition(from, filling), to, filling);
        expect(subjectOf(changed)).toBe(to);
        expect([changed, holds(changed)]).toEqual([changed, true]);
      }
    }
  });

  test('what was compared with stays', () => {
    const above: SingleCondition = { operator: 'moreThan', field: 'recency', value: 75 };
    expect(withOperator(above, 'atMost', filling)).toEqual({
      operator: 'atMost',
      field: 'recency',
      value: 75,
    });
    expect(withOperator(above, 'between', filling)).toEqual({
      operator: 'between',
      field: 'recency',
      from: 75,
      to: 75,
    });
    expect(withOperator(above, 'oneOf', filling)).toEqual({
      operator: 'oneOf',
      field: 'recency',
      values: [75],
    });
    const best: SingleCondition = { operator: 'topPercent', field: 'monetary', value: 5 };
    expect(withOperator(best, 'bottomPercent', filling)).toMatchObject({ value: 5 });
  });

  test('a tag does not ask for itself', () => {
    const own = TEMPLATES.general.tags[0]!.id;
    expect(newCondition('tag', { ...filling, ownTag: own })).not.toMatchObject({ tag: own });
  });
});
