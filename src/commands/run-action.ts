import { functionLocale } from '../functions/function-locale';
import { commandTexts } from '../locales/commands';
import { message } from '../locales/message';
import { problemText } from '../locales/problem-text';
import { leaveNotice, type Notice } from '../run/notice';
import { ProblemError } from '../scheme/problem';
import type { Action } from './action';

/** Actions that have the user's answer in the pane: there alone it can be read. */
const TOLD_IN_PANE: ReadonlySet<Notice['intent']> = new Set(['info', 'error']);

/** Performs an action, and tells what came of it in the pane; never rejects, because nobody would hear it. */
export async function runAction(action: Action): Promise<void> {
  const notice = await action.perform().catch(noticeOf);
  if (notice === null) return;
  leaveNotice(notice);
  if (notice.action || TOLD_IN_PANE.has(notice.intent)) await Office.addin.showAsTaskpane();
}

function noticeOf(error: unknown): Notice {
  const locale = functionLocale();
  if (error instanceof ProblemError) {
    const { what, next } = problemText(locale, error.problem);
    return { intent: 'error', title: what, text: next };
  }
  console.error(error);
  const said = error instanceof Error ? error.message : String(error);
  return { intent: 'error', text: message(locale, commandTexts[locale].failed, { message: said }) };
}
