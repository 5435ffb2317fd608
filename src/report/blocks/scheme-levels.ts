import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { TierThresholds } from '../../scheme/settings/tiers';
import { conditionText } from '../condition-text';
import type { ReportInput } from '../report-input';
import { segmentName } from '../segment-name';
import type { TextBlock } from '../summary';

/** What decides the tier: pins, rules, then the method with its numbers. */
export function levelsBlock(input: ReportInput, locale: Locale): TextBlock {
  const texts = reportTexts[locale].levels;
  const { scheme, grades } = input;
  const { tiers } = scheme;
  const { fitted } = grades;
  const lines: string[] = [];
  if (fitted.tiers.pinned > 0) lines.push(message(locale, texts.pinned, { count: fitted.tiers.pinned }));
  for (const { on, name, when, tier } of tiers.overrides) {
    if (!on) continue;
    lines.push(
      message(locale, texts.override, {
        rule: name[locale],
        tier: tiers.levels.find(({ id }) => id === tier)?.name[locale] ?? '',
        condition: conditionText(when, scheme, fitted.thresholds, locale),
      }),
    );
  }
  if (fitted.tiers.basis === 'fallback') {
    lines.push(message(locale, texts.fallback, { minimum: tiers.minimumPurchasers }));
  }
  lines.push(...methodLines(input, locale));
  return { kind: 'text', title: texts.title, lines };
}

function methodLines({ scheme, grades }: ReportInput, locale: Locale): string[] {
  const { levels: texts, listSeparator } = reportTexts[locale];
  const { levels, method, fallback } = scheme.tiers;
  const { basis, lines } = grades.fitted.tiers;
  const last = levels.length - 1;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const lineValue = (index: number): string => {
    const line = lines?.[index];
    return line ? number.format(line.value) : texts.nobody;
  };
  const each = (line: (tier: string, index: number) => string, ending = texts.lastOther): string[] =>
    levels.map(({ name }, index) =>
      index === last ? message(locale, ending, { tier: name[locale] }) : line(name[locale], index),
    );
  const divided = lines?.some((line) => line !== null && line.split !== null) ? [texts.divided] : [];

  if (basis === 'fallback') return each((tier, index) => thresholdLine(fallback, tier, index, locale));
  switch (method.by) {
    case 'score':
      return each(
        (tier, index) => message(locale, texts.atLeast, { tier, atLeast: method.atLeast[index] ?? 0 }),
        texts.last,
      );
    case 'percentile':
      return [
        ...each((tier, index) =>
          message(locale, texts.percentile, {
            tier,
            top: method.top[index] ?? 0,
            measure: texts.measures[method.measure],
            value: lineValue(index),
          }),
        ),
        ...divided,
      ];
    case 'revenue-share':
      return [
        ...each((tier, index) =>
          message(locale, texts.share, { tier, share: method.shares[index] ?? 0, value: lineValue(index) }),
        ),
        method.crossing === 'better' ? texts.crossingBetter : texts.crossingWorse,
        ...divided,
      ];
    case 'thresholds':
      return each((tier, index) => thresholdLine(method, tier, index, locale));
    case 'segment':
      return levels.map(({ id, name }) => {
        const segments = method.tiers
          .filter(({ tier }) => tier === id)
          .map(({ segment }) => segmentName(scheme.segments, segment, locale));
        return message(locale, texts.segment, {
          tier: name[locale],
          segments: segments.join(listSeparator) || texts.nobody,
        });
      });
  }
}

function thresholdLine(
  { match, atLeast }: TierThresholds,
  tier: string,
  index: number,
  locale: Locale,
): string {
  const texts = reportTexts[locale].levels;
  const { monetary = null, frequency = null } = atLeast[index] ?? {};
  const limits = [
    ...(monetary === null ? [] : [message(locale, texts.monetary, { value: monetary })]),
    ...(frequency === null ? [] : [message(locale, texts.frequency, { value: frequency })]),
  ];
  if (limits.length === 0) return message(locale, texts.noLimit, { tier });
  return message(locale, texts.thresholds, { tier, limits: limits.join(texts[match]) });
}
