import { functionsTexts } from '../locales/functions';
import type { FunctionsTexts } from '../locales/en-US/functions';
import { message } from '../locales/message';
import type { Locale } from '../scheme/local-text';

let current: Locale = 'en-US';

/** The display language, for the messages of functions; the page sets it once Office has told it. */
export function setFunctionLocale(locale: Locale): void {
  current = locale;
}

/** The display language. */
export const functionLocale = (): Locale => current;

/** A message of a function in the display language. */
export const functionMessage = (
  key: Exclude<keyof FunctionsTexts['messages'], 'missing'>,
  values: Record<string, string | number> = {},
): string => message(current, functionsTexts[current].messages[key], values);
