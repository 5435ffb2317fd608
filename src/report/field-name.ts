import { gradingTexts } from '../locales/grading';
import type { Locale } from '../scheme/local-text';

/** What a field of a rule is called; a free column by its header. */
export function fieldName(field: string, locale: Locale): string {
  const names: Record<string, string> = gradingTexts[locale].fields;
  if (Object.hasOwn(names, field)) return names[field] ?? field;
  return field.replace(/^column:/, '');
}
