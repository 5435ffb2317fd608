import { gradingTexts } from '../../locales/grading';
import { LOCALES, type Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { STAGES } from '../../scheme/stages';
import { TEMPLATES } from '../../scheme/templates/templates';

/**
 * Tiers and stages in one language, by what they are called in any: a run made in Chinese and one made in English tell
 * of the same tiers. The scheme at hand comes before those that ship with the add-in.
 */
export function historyWording(locale: Locale, scheme?: Scheme): Map<string, string> {
  const wording = new Map<string, string>();
  const say = (names: Record<Locale, string>): void => {
    for (const other of LOCALES) {
      if (!wording.has(names[other])) wording.set(names[other], names[locale]);
    }
  };
  for (const { tiers } of [...(scheme ? [scheme] : []), ...Object.values(TEMPLATES)]) {
    for (const { name } of tiers.levels) say(name);
  }
  for (const stage of STAGES) {
    say({ 'zh-CN': gradingTexts['zh-CN'].stages[stage], 'en-US': gradingTexts['en-US'].stages[stage] });
  }
  return wording;
}
