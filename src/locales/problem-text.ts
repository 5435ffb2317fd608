import type { Locale } from '../scheme/local-text';
import type { Problem, ProblemCode } from '../scheme/problem';
import { problems as enUS } from './en-US/problems';
import { message } from './message';
import { reasonText } from './reason-text';
import { problems as zhCN } from './zh-CN/problems';

/** What happened, and what the user can do about it. */
export interface ProblemText {
  what: string;
  next: string;
}
export type ProblemTexts = Record<ProblemCode, ProblemText>;

const TEXTS: Record<Locale, ProblemTexts> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The values a problem's text may name; each comes with a `has…` of "yes" or "no", for texts that do without. */
const VALUES = [
  'sheet',
  'column',
  'row',
  'file',
  'path',
  'value',
  'option',
  'excelMessage',
  'count',
  'runs',
  'at',
  'list',
] as const;

/** A problem in the user's words; a value the problem does not carry is left out of the sentence. */
export function problemText(locale: Locale, problem: Problem): ProblemText {
  const given: Record<string, string | number | undefined> = { ...problem.details, ...problem.place };
  const values: Record<string, string | number> = {};
  for (const name of VALUES) {
    const value = given[name] ?? '';
    values[name] = value;
    values[`has${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value === '' ? 'no' : 'yes';
  }
  values.reason = reasonText(locale, given);
  const { what, next } = TEXTS[locale][problem.code];
  return { what: message(locale, what, values), next: message(locale, next, values) };
}
