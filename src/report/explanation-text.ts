import type { Explanation } from '../grading/explain';
import type { Way } from '../grading/next-tier';
import { gradingTexts } from '../locales/grading';
import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import { segmentIds } from '../scheme/segment-ids';
import { choiceName } from './choice-name';
import { fieldName } from './field-name';
import { isoDay } from './iso-day';
import { segmentName } from './segment-name';
import type { ConditionFact } from '../grading/explain';
import { fieldKind } from '../scheme/rules/fields';

/** Why a customer has this tier, stage and tags, and what leads to the next tier: one sentence each, in this order. */
export function explanationText(explanation: Explanation, scheme: Scheme, locale: Locale): string[] {
  const { why: texts } = reportTexts[locale];
  const scores = scoresLine(explanation, locale);
  const lines = [
    tierLine(explanation, scheme, locale),
    ...(scores === null ? [] : [scores]),
    stageLine(explanation, locale),
  ];
  for (const { tag, byHand, conditions } of explanation.tags) {
    const name = scheme.tags[tag]?.name[locale] ?? '';
    const facts = factsText(conditions, scheme, locale);
    lines.push(
      byHand || facts === ''
        ? message(locale, texts.tagByHand, { tag: name })
        : message(locale, texts.tag, { tag: name, facts }),
    );
  }
  const next = nextText(explanation.tier.next, scheme, locale);
  if (next !== null) lines.push(next);
  return lines;
}

/** "To B Preferred: 2 more orders or 1,350.00 more spent."; null when there is no way up. */
export function nextText(ways: readonly Way[], scheme: Scheme, locale: Locale): string | null {
  // The nearest better tier first: that is the one to name.
  const tier = ways.reduce((nearest, way) => Math.max(nearest, way.tier), -1);
  if (tier < 0) return null;
  return message(locale, reportTexts[locale].why.next, {
    tier: scheme.tiers.levels[tier]?.name[locale] ?? '',
    ways: waysText(
      ways.filter((way) => way.tier === tier),
      locale,
    ),
  });
}

/** "2 more orders or 1,350.00 more spent". */
export function waysText(ways: readonly Way[], locale: Locale): string {
  const { why: texts } = reportTexts[locale];
  return ways
    .map(({ orders, amount, purchase }) =>
      [
        ...(orders > 0 ? [message(locale, texts.moreOrders, { value: orders })] : []),
        ...(amount > 0 ? [message(locale, texts.moreAmount, { value: amount })] : []),
        ...(purchase ? [texts.purchaseNow] : []),
      ].join(texts.and),
    )
    .join(texts.or);
}

/** "R 5 (10 days), F 5 (8 orders), M 5 (800)."; null for who never bought. */
export function scoresLine({ scores, stage }: Explanation, locale: Locale): string | null {
  const { why: texts } = reportTexts[locale];
  const [recency, frequency, monetary] = scores;
  if (stage.stage === 'prospect' || !recency || !frequency || !monetary) return null;
  const shown = (value: number, template: string): string =>
    Number.isNaN(value) ? texts.missing : message(locale, template, { value });
  return message(locale, texts.scores, {
    r: recency.score,
    f: frequency.score,
    m: monetary.score,
    recency: shown(recency.value, texts.days),
    frequency: shown(frequency.value, texts.orders),
    monetary: shown(monetary.value, texts.number),
  });
}

/** The tier and what decided it, in a sentence. */
export function tierLine(
  { tier: { tier, reason, override, measured } }: Explanation,
  scheme: Scheme,
  locale: Locale,
): string {
  const { why, levels } = reportTexts[locale];
  const texts = why.tier;
  const values = { tier: scheme.tiers.levels[tier]?.name[locale] ?? '' };
  if (reason === 'pinned') return message(locale, texts.pinned, values);
  if (reason === 'prospect') return message(locale, texts.prospect, values);
  if (override) {
    return message(locale, texts.override, {
      ...values,
      rule: scheme.tiers.overrides[override.rule]?.name[locale] ?? '',
      facts: factsText(override.conditions, scheme, locale),
    });
  }
  if (!measured) return message(locale, texts.prospect, values);
  const { what, value, cutoff } = measured;
  if (what === 'segment') {
    const id = segmentIds(scheme.segments)[value];
    if (id === undefined) return message(locale, texts.noSegment, values);
    return message(locale, texts.segment, { ...values, segment: segmentName(scheme.segments, id, locale) });
  }
  const known = Number.isNaN(value) ? 0 : value;
  if (what === 'score') {
    return cutoff === null
      ? message(locale, texts.scoreLast, { ...values, value: known })
      : message(locale, texts.score, { ...values, value: known, cutoff });
  }
  const named = { ...values, what: levels.measures[what], value: known };
  return cutoff === null
    ? message(locale, texts.measuredLast, named)
    : message(locale, texts.measured, { ...named, cutoff });
}

/** The stage and what decided it, in a sentence. */
export function stageLine({ stage }: Explanation, locale: Locale): string {
  const { why: texts } = reportTexts[locale];
  const known = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const because =
    stage.because === 'silent-beyond-lost' && Number.isNaN(stage.recency) ? 'no-date' : stage.because;
  return message(locale, texts.stage[because], {
    stage: gradingTexts[locale].stages[stage.stage],
    recency: known(stage.recency),
    orders: known(stage.orders),
    gap: known(stage.lastGap),
    onTrack: stage.onTrack,
    lost: stage.lost,
    window: stage.window,
    mature: stage.matureOrders,
  });
}

/** The customer's own values behind the conditions that hold. */
function factsText(facts: readonly ConditionFact[], scheme: Scheme, locale: Locale): string {
  const { why: texts, listSeparator } = reportTexts[locale];
  const parts = facts.flatMap(({ condition, value }) => {
    if (!('field' in condition)) return [];
    const { field } = condition;
    const shown =
      value === null
        ? texts.missing
        : typeof value === 'string'
          ? choiceName(field, value, scheme, locale)
          : fieldKind(field) === 'day'
            ? isoDay(value)
            : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
    return [message(locale, texts.fact, { field: fieldName(field, locale), value: shown })];
  });
  return [...new Set(parts)].join(listSeparator);
}
