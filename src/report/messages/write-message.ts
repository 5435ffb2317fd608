import type { Grades } from '../../grading/grades';
import type { Locale } from '../../scheme/local-text';
import { parseTemplate } from '../../scheme/messages/template';
import type { Scheme } from '../../scheme/schema';
import type { Occasion } from '../../scheme/settings/messages';
import { chooseTemplate } from './choose-template';
import { render, type MergeValues } from './render';

/** The message of a customer on an occasion; empty = there is no template for it. */
export function writeMessage(
  scheme: Scheme,
  grades: Grades,
  customer: number,
  occasion: Occasion,
  values: MergeValues,
  locale: Locale,
): string {
  const template = chooseTemplate(scheme, grades, customer, occasion);
  if (!template) return '';
  const parsed = parseTemplate(template.text[locale]);
  // The schema refuses a template that cannot be read.
  return 'pieces' in parsed ? render(parsed.pieces, values) : '';
}
