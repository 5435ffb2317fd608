import { LIST_SHEET_NAMES } from '../../locales/list-sheet-names';
import { listTexts } from '../../locales/lists';
import { messageTexts } from '../../locales/messages';
import type { ActionListId } from '../../scheme/list-ids';
import { MERGE_FIELD_IDS } from '../../scheme/messages/merge-fields';
import { cellNumber } from '../cell-number';
import { customerValues } from '../messages/customer-values';
import type { Cell } from '../summary';
import type { FilledList } from './filled-list';
import type { ListContext } from './list-context';
import type { ListSheet } from './list-sheet';

/** Nobody gets two messages: what a customer is owed comes before what the customer is asked. */
const FIRST: readonly ActionListId[] = [
  'open-feedback',
  'low-satisfaction',
  'care',
  'key-potential',
  'win-back',
  'slipping',
  'second-order',
  'up-sell',
  'cross-sell',
];

/**
 * One message per customer as a table for mail merge: headers in the first row, a column for each field that anybody
 * has. Customers who have refused marketing, or for whom there is no template, are not in it.
 */
export function messagesSheet(lists: readonly FilledList[], context: ListContext): ListSheet | undefined {
  const { customers, grades, scheme, locale } = context;
  const texts = messageTexts[locale];
  const names = listTexts[locale].names;
  const valuesOf = customerValues(customers, grades, scheme, locale);
  const seen = new Set<number>();
  const rows = FIRST.flatMap((id) => {
    const list = lists.find((own) => own.list.id === id);
    return (list?.filled ?? []).flatMap(({ candidate: { customer }, words, message }) => {
      if (message === '' || seen.has(customer)) return [];
      seen.add(customer);
      return [{ id, words, message, values: { ...valuesOf(customer), ...words.values } }];
    });
  });
  if (rows.length === 0) return undefined;
  const fields = MERGE_FIELD_IDS.filter((field) => rows.some(({ values }) => values[field] !== undefined));
  const dated = rows.some(({ words }) => words.due !== undefined);
  return {
    key: 'messages',
    sheetName: LIST_SHEET_NAMES.messages,
    tableName: 'Crm_messages',
    lines: [],
    columns: [
      { header: texts.sheet.columns.list, format: 'text' },
      { header: texts.sheet.columns.occasion, format: 'text' },
      ...(dated ? [{ header: texts.sheet.columns.date, format: 'date' as const }] : []),
      ...fields.map((field) => ({ header: texts.fields[field], format: 'text' as const })),
      { header: texts.sheet.columns.message, format: 'text', isText: true },
    ],
    rows: rows.map(({ id, words, message, values }): Cell[] => [
      names[id],
      texts.occasions[words.occasion],
      ...(dated ? [cellNumber(words.due)] : []),
      ...fields.map((field) => values[field] ?? null),
      message,
    ]),
  };
}
