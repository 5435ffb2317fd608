import type { Locale } from '../scheme/local-text';
import type { Problem } from '../scheme/problem';
import { gradeCommand as enUS } from './en-US/grade-command';
import { problemText } from './problem-text';
import { gradeCommand as zhCN } from './zh-CN/grade-command';

export const gradeCommandTexts = (locale: Locale): typeof enUS => ({ 'zh-CN': zhCN, 'en-US': enUS })[locale];

/** What happened and what to do next, two lines. */
export function problemLines(locale: Locale, problem: object): string {
  const { what, next } = problemText(locale, problem as Problem);
  return `${what}\n${next}`;
}
