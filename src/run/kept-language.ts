import { LOCALES, type Locale } from '../scheme/local-text';
import { readState, writeState } from '../workbook/state-part';

/** The pane's language as kept in the workbook, for browsers that keep nothing for an add-in's frame; null = none. */
export async function loadLanguage(): Promise<Locale | null> {
  const text = await readState('language');
  return LOCALES.find((locale) => locale === text) ?? null;
}

export const saveLanguage = (locale: Locale): Promise<void> => writeState('language', locale);
