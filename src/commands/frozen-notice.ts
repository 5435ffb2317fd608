import { functionLocale } from '../functions/function-locale';
import { commandTexts } from '../locales/commands';
import { message } from '../locales/message';
import { freeze } from '../run/freeze';
import type { Notice } from '../run/notice';
import { noticeOf } from './notice-of';

/** Freezes, and says what became a value, what could not yet, and how to have the formulas back. */
export async function frozenNotice(where: 'workbook' | 'selection'): Promise<Notice> {
  const { frozen: count, undo } = await freeze(where);
  const locale = functionLocale();
  const { frozen: said, waiting } = commandTexts[locale];
  const sentences = [
    message(locale, said, { ...count }),
    ...(count.waiting > 0 ? [message(locale, waiting, { ...count })] : []),
  ];
  return {
    intent: count.formulas > 0 ? 'success' : 'info',
    text: sentences.join(locale === 'zh-CN' ? '' : ' '),
    ...(count.formulas > 0 ? { action: thawing(undo) } : {}),
  };
}

/** What failed changed nothing and can be tried again, when its reason is gone. */
const thawing = (undo: Awaited<ReturnType<typeof freeze>>['undo']): NonNullable<Notice['action']> => ({
  label: commandTexts[functionLocale()].undo,
  perform: async () => {
    const locale = functionLocale();
    const { undone, undoneInPart } = commandTexts[locale];
    try {
      const thawed = await undo();
      return thawed.left === 0
        ? { intent: 'success', text: undone }
        : { intent: 'info', text: message(locale, undoneInPart, { ...thawed }) };
    } catch (error) {
      return { ...noticeOf(error), action: thawing(undo) };
    }
  },
});
