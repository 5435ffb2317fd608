import { leaveNotice, type Notice } from '../run/notice';
import type { Action } from './action';
import { noticeOf } from './notice-of';

/** Actions that have the user's answer in the pane: there alone it can be read. */
const TOLD_IN_PANE: ReadonlySet<Notice['intent']> = new Set(['info', 'error']);

/** Performs an action, and tells what came of it in the pane; never rejects, because nobody would hear it. */
export async function runAction(action: Action): Promise<void> {
  const notice = await action.perform().catch(noticeOf);
  if (notice === null) return;
  leaveNotice(notice);
  if (notice.action || TOLD_IN_PANE.has(notice.intent)) await Office.addin.showAsTaskpane();
}
