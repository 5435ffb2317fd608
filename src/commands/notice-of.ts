import { functionLocale } from '../functions/function-locale';
import { commandTexts } from '../locales/commands';
import { message } from '../locales/message';
import { problemText } from '../locales/problem-text';
import type { Notice } from '../run/notice';
import { ProblemError } from '../scheme/problem';

/** What is told of an error. */
export function noticeOf(error: unknown): Notice {
  const locale = functionLocale();
  if (error instanceof ProblemError) {
    const { what, next } = problemText(locale, error.problem);
    return { intent: 'error', title: what, text: next };
  }
  console.error(error);
  const said = error instanceof Error ? error.message : String(error);
  return { intent: 'error', text: message(locale, commandTexts[locale].failed, { message: said }) };
}
