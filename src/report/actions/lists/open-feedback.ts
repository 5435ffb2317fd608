import { foldText } from '../../../scheme/rules/fold-text';
import { textAt } from '../../../columns/text-column';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { cellNumber } from '../../cell-number';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { textOrNone, yesNo } from '../yes-no';

const CLOSED =
  /^(closed?|done|solved|resolved|completed?|finished|answered|cancell?ed|rejected|withdrawn|archived|已?关闭|已?完成|已?解决|已?办结|已?处理|已?处理完成|处理完毕|已?回复|已?结案|结束|已?结束|已?撤销|已?取消|已?归档|无需处理|已处置)$/;
/** Older than this, an answer is due today. */
const LATE_DAYS = 7;
const LONGEST_QUOTE = 120;

/** Cases that no status says are closed, the oldest first; entries without any status are open only when the list has statuses. */
export function openFeedback(context: ListContext): ActionList {
  const { customers, grades, locale, asOf, spend } = context;
  const texts = listTexts[locale];
  const { feedback } = customers;
  const list: ActionList = {
    id: 'open-feedback',
    isService: true,
    columns: [
      { header: texts.columns.due, format: 'date' },
      { header: texts.columns.age, format: 'integer' },
      { header: texts.columns.handler, format: 'text' },
      { header: texts.columns.topic, format: 'text' },
      { header: texts.columns.status, format: 'text' },
    ],
    candidates: [],
    notes: [],
  };
  if (!feedback) return { ...list, missing: 'no-feedback' };
  const { start, day, topic, text, status, handler } = feedback;
  const isClosed = status.values.map((value) => CLOSED.test(foldText(value)));
  const hasStatus = status.codes.some((code) => code >= 0);
  if (!handler.codes.some((code) => code >= 0)) list.notes.push(texts.notes.noHandler);

  for (let customer = 0; customer < customers.count; customer++) {
    for (let at = start[customer] ?? 0; at < (start[customer + 1] ?? 0); at++) {
      if (!hasStatus || isClosed[status.codes[at] ?? -1]) continue;
      const money = spend[customer] ?? Number.NaN;
      const since = day[at] ?? Number.NaN;
      const age = asOf - since;
      list.candidates.push({
        customer,
        money,
        // A case without a day may be the oldest of all: it comes first.
        rank: [
          Number.isNaN(since) ? Number.NEGATIVE_INFINITY : since,
          grades.tier[customer] ?? 0,
          moreFirst(money),
          at,
        ],
        words: () => {
          const said = textAt(text, at)?.replace(/\s+/g, ' ');
          const who = textAt(handler, at);
          const about = textAt(topic, at);
          return {
            reason: message(locale, texts.reasons['open-feedback'], {
              ...yesNo('hasAge', age, 'age'),
              ...textOrNone('hasTopic', about, 'topic'),
              ...textOrNone('hasText', said && shortened(said), 'text'),
            }).trim(),
            next: message(locale, texts.next['open-feedback'], {
              ...textOrNone('hasHandler', who, 'handler'),
              late: age > LATE_DAYS || Number.isNaN(age) ? 'yes' : 'no',
            }),
            details: [
              cellNumber(since),
              cellNumber(age),
              who ?? null,
              about ?? null,
              textAt(status, at) ?? null,
            ],
            occasion: 'open-feedback',
            ...(about === undefined ? {} : { values: { topic: about } }),
          };
        },
      });
    }
  }
  return list;
}

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : text;
};
