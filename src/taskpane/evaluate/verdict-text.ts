import { backTestTexts } from '../../locales/back-test';
import type { BackTest, SchemeTest } from '../../run/back-test-session';
import type { Scheme } from '../../scheme/schema';
import type { Language } from '../language';

/** Whether the tiers foretold what came, in a plain sentence. */
export function verdictText(
  { locale, say, texts: pane }: Language,
  { verdict, swapped }: SchemeTest,
  { tiers }: Scheme,
): string {
  const texts = backTestTexts[locale];
  const name = (level: number): string => tiers.levels[level]?.name[locale] ?? '';
  return say(texts.verdict[verdict], {
    swapped: swapped
      .map(([upper, lower]) => say(texts.swapped, { upper: name(upper), lower: name(lower) }))
      .join(pane.listSeparator),
  });
}

export function powerText({ locale, say }: Language, { power }: SchemeTest): string {
  const texts = backTestTexts[locale];
  if (Number.isNaN(power.value)) return texts.powerUnknown;
  return say(texts.power, { ...power });
}

/** Which of two schemes ranked better; a difference that may be chance is none. */
export function comparisonText(
  { locale, say }: Language,
  { scheme, against }: BackTest,
  own: Scheme,
  other: Scheme,
): string {
  const texts = backTestTexts[locale];
  if (!against) return '';
  const percent = (value: number): string => say(texts.percent, { value });
  // The difference is that of this scheme to the other.
  const text = {
    better: texts.thisBetter,
    same: texts.noDifference,
    worse: texts.otherBetter,
  }[against.comparison];
  return say(text, {
    scheme: own.name[locale],
    other: other.name[locale],
    first: percent(scheme.power.value),
    second: percent(against.power.value),
  });
}
