import { message } from '../../locales/message';
import { schemeEditorTexts } from '../../locales/scheme-editor';
import { gradingTexts } from '../../locales/grading';
import type { Locale, LocalText } from '../../scheme/local-text';
import { LOCALES } from '../../scheme/local-text';

/** Steps of a path that say nothing to a reader. */
const SILENT = new Set<PropertyKey>(['levels', 'lists', 'cells', 'of', 'method', 'formatVersion']);

/** Lists with an entry for every tier but the last. */
const BY_TIER = new Set<PropertyKey | undefined>(['atLeast', 'top', 'shares']);

const isLocale = (step: PropertyKey): boolean => LOCALES.some((locale) => locale === step);

/** The path of a setting in the user's words: `Tiers › A Key › Name`. What has a name of its own is called by it. */
export function pathWords(path: readonly PropertyKey[], scheme: unknown, locale: Locale): string {
  const texts = schemeEditorTexts[locale];
  const labels: Record<string, string> = {
    ...gradingTexts[locale].stages,
    ...texts.playbook.texts,
    ...texts.labels,
  };
  const words: string[] = [];
  let value: unknown = scheme;
  path.forEach((step, index) => {
    value = inside(value, step);
    // Both languages at once is the text itself.
    if (isLocale(step)) return;
    if (typeof step === 'number') {
      const level = path[0] === 'tiers' && BY_TIER.has(path[index - 1]) ? levelAt(scheme, step) : undefined;
      words.push(nameOf(level ?? value, locale) ?? message(locale, texts.entry, { number: step + 1 }));
      return;
    }
    if (SILENT.has(step) && index < path.length - 1) return;
    words.push(Object.hasOwn(labels, String(step)) ? labels[String(step)]! : String(step));
  });
  return words.join(texts.placeSeparator);
}

/** `tiers.levels[2].atLeast` as its steps, as `schemaProblem` writes it. */
export const pathSteps = (text: string): (string | number)[] =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

const levelAt = (scheme: unknown, index: number): unknown =>
  inside(inside(inside(scheme, 'tiers'), 'levels'), index);

const inside = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;

function nameOf(value: unknown, locale: Locale): string | undefined {
  const name = inside(value, 'name') as Partial<LocalText> | undefined;
  const text = inside(name, locale);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
