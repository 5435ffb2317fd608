import type { Locale } from '../scheme/local-text';

const KEY = 'crm-tier.locale';

const localeOf = (tag: string): Locale => (tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US');

/** The language of Office itself, as a BCP 47 tag; outside Office the browser's. */
const displayLanguage = (): string => Office.context?.displayLanguage ?? navigator.language;

/** The language the user chose in the pane on this machine, else that of Office. */
export function firstLocale(): Locale {
  const chosen = storage()?.getItem(KEY);
  return chosen === 'zh-CN' || chosen === 'en-US' ? chosen : localeOf(displayLanguage());
}

/** Whether the browser keeps anything for this page: it may refuse it to an add-in's frame. */
export const keepsLocale = (): boolean => storage() !== null;

/** Keeps the choice for the next time; back on Office's own language, Office is followed again. False = it cannot be. */
export function keepLocale(locale: Locale): boolean {
  const kept = storage();
  try {
    if (locale === localeOf(displayLanguage())) kept?.removeItem(KEY);
    else kept?.setItem(KEY, locale);
    return kept !== null;
  } catch {
    return false;
  }
}

/** Null where the page may not even look at it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** How numbers and dates are written: as in Office's own regional variant when its language is the pane's. */
export function formatTag(locale: Locale): string {
  const tag = displayLanguage();
  return localeOf(tag) === locale && tag.slice(0, 2).toLowerCase() === locale.slice(0, 2) ? tag : locale;
}
