import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import { schemeComparisonTexts } from '../locales/scheme-comparison';
import type { Locale } from '../scheme/local-text';
import type { Condition } from '../scheme/rules/condition';
import { DIMENSIONS, type Scheme } from '../scheme/schema';
import { conditionText } from './condition-text';
import { playbookWords } from './playbook-words';

/** A setting in which two schemes differ, in words; null = the scheme has no such thing. */
export interface SchemeDifference {
  part: 'general' | 'scores' | 'tiers' | 'lifecycle' | 'tags' | 'playbook' | 'other';
  setting: string;
  first: string | null;
  second: string | null;
}

type Words = { part: SchemeDifference['part']; setting: string; text: string };

/** What two schemes decide differently, in the order of a scheme; nothing when they decide the same. */
export function compareSchemes(first: Scheme, second: Scheme, locale: Locale): SchemeDifference[] {
  const [before, after] = [first, second].map(
    (scheme) => new Map(settingsOf(scheme, locale).map((words) => [`${words.part} ${words.setting}`, words])),
  ) as [Map<string, Words>, Map<string, Words>];
  // The same plays under a renamed or missing tag are not decided differently.
  const samePlays = JSON.stringify(first.playbook) === JSON.stringify(second.playbook);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key): SchemeDifference[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const { part, setting } = (one ?? other)!;
    return one?.text === other?.text || (samePlays && part === 'playbook')
      ? []
      : [{ part, setting, first: one?.text ?? null, second: other?.text ?? null }];
  });
}

/** Every setting of a scheme as a name and a text. What has no words of its own is told by its path and value. */
function settingsOf(scheme: Scheme, locale: Locale): Words[] {
  const texts = schemeComparisonTexts[locale];
  const report = reportTexts[locale];
  const say = (template: string, values: Record<string, string | number>): string =>
    message(locale, template, values);
  const rule = (when: Condition): string => conditionText(when, scheme, [], locale);
  const onOff = (on: boolean, text: string): string => (on ? text : say(texts.off, { text }));
  const level = (id: string): string =>
    scheme.tiers.levels.find((each) => each.id === id)?.name[locale] ?? id;
  const { scores, tiers, lifecycle, tags, segments } = scheme;
  const { method, levels, overrides, fallback, minimumPurchasers, ...otherTiers } = tiers;
  const { by, ...methodSettings } = method;
  const { bins, method: scoring, weights, ...otherScores } = scores;
  return [
    { part: 'general', setting: texts.name, text: scheme.name[locale] },
    { part: 'scores', setting: texts.bins, text: String(bins) },
    { part: 'scores', setting: texts.scoring, text: texts.scorings[scoring] },
    ...DIMENSIONS.map((dimension): Words => ({
      part: 'scores',
      setting: say(texts.weight, { dimension: report.scores.dimensions[dimension] }),
      text: String(weights[dimension]),
    })),
    ...rest('scores', otherScores, texts, locale),
    { part: 'scores', setting: texts.segments, text: segments.map },
    ...rest('scores', omit(segments, 'map'), texts, locale),
    {
      part: 'tiers',
      setting: texts.levels,
      text: levels.map(({ name }) => name[locale]).join(report.listSeparator),
    },
    { part: 'tiers', setting: texts.method, text: texts.methods[by] },
    ...rest('tiers', methodSettings, texts, locale),
    ...overrides.map(({ name, on, when, tier }): Words => ({
      part: 'tiers',
      setting: say(texts.override, { name: name[locale] }),
      text: onOff(on, say(texts.overrideText, { tier: level(tier), condition: rule(when) })),
    })),
    ...rest('tiers', { minimumPurchasers, fallback, ...otherTiers }, texts, locale),
    ...rest('lifecycle', lifecycle, texts, locale),
    ...tags.map(({ name, on, when }): Words => ({
      part: 'tags',
      setting: say(texts.tag, { name: name[locale] }),
      text: onOff(on, rule(when)),
    })),
    ...playbookWords(scheme, locale).map(({ whom, text }): Words => ({
      part: 'playbook',
      setting: whom,
      text,
    })),
    ...rest(
      'other',
      omit(
        scheme,
        'format',
        'formatVersion',
        'name',
        'version',
        'scores',
        'segments',
        'tiers',
        'lifecycle',
        'tags',
        'playbook',
      ),
      texts,
      locale,
    ),
  ];
}

/** The leaves of a part of a scheme: a list of plain values is one leaf, a text in two languages is the one asked for. */
function rest(
  part: Words['part'],
  value: unknown,
  texts: (typeof schemeComparisonTexts)[Locale],
  locale: Locale,
  path: readonly string[] = [],
): Words[] {
  if (typeof value === 'object' && value !== null && !('zh-CN' in value)) {
    const plain = Array.isArray(value) && value.every((each) => typeof each !== 'object');
    if (!plain) {
      return Object.entries(value).flatMap(([key, each]) => {
        const names: Readonly<Record<string, string>> = texts.names;
        const name = Object.hasOwn(names, key)
          ? names[key]!
          : /^\d+$/.test(key)
            ? String(Number(key) + 1)
            : key;
        return rest(part, each, texts, locale, [...path, name]);
      });
    }
  }
  return [{ part, setting: path.join(texts.pathSeparator), text: textOf(value, texts, locale) }];
}

function textOf(value: unknown, texts: (typeof schemeComparisonTexts)[Locale], locale: Locale): string {
  if (value === null) return texts.none;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (Array.isArray(value))
    return value.map((each) => textOf(each, texts, locale)).join(reportTexts[locale].listSeparator);
  if (typeof value === 'object') return String((value as Record<string, unknown>)[locale] ?? '');
  return String(value);
}

function omit<T extends object>(value: T, ...keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Partial<T>;
}
