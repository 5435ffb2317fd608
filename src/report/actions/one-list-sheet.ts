import { LIST_SHEET_NAMES } from '../../locales/list-sheet-names';
import { listTexts } from '../../locales/lists';
import { cellNumber } from '../cell-number';
import type { Cell } from '../summary';
import type { FilledList } from './filled-list';
import { customerColumns } from './common-columns';
import type { ListContext } from './list-context';
import { listLines } from './list-lines';
import type { ListColumn, ListSheet } from './list-sheet';

/** A list on a sheet of its own, in the order of its ranks. */
export function listSheet(chosen: FilledList, context: ListContext): ListSheet {
  const { locale, scheme } = context;
  const { columns: headers, refusedCell } = listTexts[locale];
  const { list, filled } = chosen;
  const who = customerColumns(context);
  const hasMoney = filled.some(({ candidate }) => Number.isFinite(candidate.money));
  const hasMessages = scheme.messages.inLists && filled.some(({ message }) => message !== '');
  const tells = list.isService && chosen.refused > 0;
  const columns: ListColumn[] = [
    { header: headers.rank, format: 'integer' },
    ...who.map(({ header, format }) => ({ header, format })),
    ...(tells ? [{ header: headers.marketing, format: 'text' as const }] : []),
    ...list.columns,
    { header: headers.reason, format: 'text', isText: true },
    { header: headers.next, format: 'text', isText: true },
    ...(hasMoney ? [{ header: headers.money, format: 'money' as const }] : []),
    ...(hasMessages ? [{ header: headers.message, format: 'text' as const, isText: true }] : []),
  ];
  return {
    key: list.id,
    sheetName: LIST_SHEET_NAMES[list.id],
    tableName: `Crm_${list.id.replace(/-/g, '_')}`,
    lines: listLines(chosen, context),
    columns,
    rows: filled.map(({ candidate: { customer, money }, words, message }, index): Cell[] => [
      index + 1,
      ...who.map(({ cell }) => cell(customer)),
      ...(tells ? [chosen.refusedOf(customer) ? refusedCell : null] : []),
      ...words.details,
      words.reason,
      words.next,
      ...(hasMoney ? [cellNumber(money)] : []),
      ...(hasMessages ? [message || null] : []),
    ]),
  };
}
