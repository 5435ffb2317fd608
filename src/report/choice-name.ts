import { gradingTexts } from '../locales/grading';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import { segmentName } from './segment-name';

/** What a value of a choice (a tier, a stage, a region) is called; anything else as it is. */
export function choiceName(field: string, value: string, scheme: Scheme, locale: Locale): string {
  const texts = gradingTexts[locale];
  if (field === 'tier') return scheme.tiers.levels.find(({ id }) => id === value)?.name[locale] ?? value;
  if (field === 'segment') return segmentName(scheme.segments, value, locale);
  const names: Record<string, Record<string, string>> = {
    stage: texts.stages,
    phase: texts.phases,
    behaviour: texts.behaviours,
    demand: texts.demands,
    trend: texts.trends,
    activity: texts.activities,
    periodChange: texts.periodChanges,
    account: texts.accounts,
    market: texts.markets,
    region: texts.regions,
  };
  const own = Object.hasOwn(names, field) ? names[field] : undefined;
  return own && Object.hasOwn(own, value) ? (own[value] ?? value) : value;
}
