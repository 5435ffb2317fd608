import { message } from '../../locales/message';
import { schemeEditorTexts } from '../../locales/scheme-editor';
import type { Refusal } from '../../scheme/edit/edited';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { pathWords } from './path-words';

/** Why an edit is not done, with the places that stand in its way. */
export function refusalText(refusal: Refusal, scheme: Scheme, locale: Locale): string {
  const texts = schemeEditorTexts[locale];
  const places =
    'problems' in refusal
      ? [...new Set(refusal.problems.map(({ path }) => pathWords(path.slice(0, 3), scheme, locale)))]
      : [];
  return message(locale, texts.refusals[refusal.reason], {
    places: new Intl.ListFormat(locale, { type: 'conjunction' }).format(places),
  });
}
