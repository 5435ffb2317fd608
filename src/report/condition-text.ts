import type { RuleThreshold } from '../grading/grades';
import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import type { Locale } from '../scheme/local-text';
import type { Condition, FieldCondition, Period } from '../scheme/rules/condition';
import type { Scheme } from '../scheme/schema';
import { choiceName } from './choice-name';
import { fieldName } from './field-name';

/** A rule in words, with what its relative parts came down to in the data. */
export function conditionText(
  condition: Condition,
  scheme: Scheme,
  thresholds: readonly RuleThreshold[],
  locale: Locale,
): string {
  const texts = reportTexts[locale].conditions;
  const say = (template: string, values: Record<string, string | number>): string =>
    message(locale, template, values);
  const period = ({ count, unit }: Period): string => say(texts[unit], { count });

  if ('of' in condition) {
    if (condition.of.length === 0) return condition.operator === 'any' ? texts.never : texts.always;
    const parts = condition.of.map((part) => {
      const text = conditionText(part, scheme, thresholds, locale);
      const grouped = 'of' in part && part.of.length > 1 && part.operator !== 'none';
      return grouped ? say(texts.group, { parts: text }) : text;
    });
    return say(texts[condition.operator], {
      parts: parts.join(condition.operator === 'all' ? texts.and : texts.or),
    });
  }
  switch (condition.operator) {
    case 'hasTag':
      return say(texts.hasTag, {
        tag: scheme.tags.find(({ id }) => id === condition.tag)?.name[locale] ?? condition.tag,
      });
    case 'tagCount': {
      const group = scheme.tagGroups.find(({ id }) => id === condition.group)?.name[locale];
      const values = { count: condition.atLeast };
      return group === undefined ? say(texts.tagCount, values) : say(texts.tagCountOf, { ...values, group });
    }
    case 'bought':
    case 'neverBought': {
      const text = say(texts[condition.operator], {
        what: texts[condition.what],
        value: condition.matches,
        times: condition.times,
      });
      return condition.within === null
        ? text
        : say(texts.boughtWithin, { condition: text, period: period(condition.within) });
    }
    default:
      return fieldText(condition);
  }

  function fieldText(own: FieldCondition): string {
    const field = fieldName(own.field, locale);
    const named = (value: string | number): string =>
      typeof value === 'number'
        ? new Intl.NumberFormat(locale).format(value)
        : choiceName(own.field, value, scheme, locale);
    switch (own.operator) {
      case 'between':
        return say(texts.between, { field, from: named(own.from), to: named(own.to) });
      case 'oneOf':
        return say(texts.oneOf, {
          field,
          values: own.values.map(named).join(reportTexts[locale].listSeparator),
        });
      case 'inLast':
      case 'inNext':
        return say(texts[own.operator], { field, period: period(own) });
      case 'anniversaryWithin':
        return say(texts.anniversaryWithin, { field, count: own.days });
      case 'isEmpty':
      case 'isNotEmpty':
        return say(texts[own.operator], { field });
      case 'aboveAverage':
      case 'belowAverage':
        return withThreshold(own.field, own.operator, 0, say(texts[own.operator], { field }));
      case 'topCount':
      case 'bottomCount':
      case 'topPercent':
      case 'bottomPercent':
        return withThreshold(
          own.field,
          own.operator,
          own.value,
          say(texts[own.operator], { field, count: own.value }),
        );
      default:
        return say(texts[own.operator], { field, value: named(own.value) });
    }
  }

  function withThreshold(field: string, operator: keyof typeof SIGNS, value: number, text: string): string {
    const found = thresholds.find(
      (entry) => entry.field === field && entry.operator === operator && entry.value === value,
    );
    if (!found || found.threshold === null) return text;
    return say(texts.withThreshold, { condition: text, sign: SIGNS[operator], threshold: found.threshold });
  }
}

const SIGNS = {
  topCount: '≥',
  topPercent: '≥',
  bottomCount: '≤',
  bottomPercent: '≤',
  aboveAverage: '>',
  belowAverage: '<',
} as const;
