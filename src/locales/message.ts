import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../scheme/local-text';

const parsed = new Map<string, IntlMessageFormat>();

/**
 * A text with its values, by the ICU message syntax: `{count, plural, one {# row} other {# rows}}`, `{days, number}`.
 * Values are inserted as they are; nothing in them is read as syntax.
 */
export function message(
  locale: Locale,
  template: string,
  values: Record<string, string | number> = {},
): string {
  const key = `${locale}\n${template}`;
  let format = parsed.get(key);
  if (format === undefined) {
    // Tags such as <b> mean nothing in a cell: they stay text.
    format = new IntlMessageFormat(template, locale, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format(values));
}
