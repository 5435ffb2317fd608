import type { Undetermined } from '../grading/determined-by';
import { functionsTexts } from '../locales/functions';
import { gradingTexts } from '../locales/grading';
import { functionLocale, functionMessage } from './function-locale';

/** What a formula lacks to know the answer, by name. */
export function undeterminedMessage({ missing }: Undetermined): string {
  const locale = functionLocale();
  const own: Record<string, string> = functionsTexts[locale].messages.missing;
  const fields: Record<string, string> = gradingTexts[locale].fields;
  const nameOf = (name: string): string => {
    if (Object.hasOwn(own, name)) return own[name] ?? name;
    return Object.hasOwn(fields, name) ? (fields[name] ?? name) : name.replace(/^column:/, '');
  };
  return functionMessage('undetermined', {
    missing: missing.map(nameOf).join(functionsTexts[locale].listSeparator),
  });
}
