import { textAt } from '../../columns/text-column';
import { OWNER_SHEET_PREFIX } from '../../locales/list-sheet-names';
import { listTexts } from '../../locales/lists';
import { message } from '../../locales/message';
import { cellNumber } from '../cell-number';
import { isoDay } from '../iso-day';
import type { Cell } from '../summary';
import type { FilledList, ListRow } from './filled-list';
import { customerColumns } from './common-columns';
import type { ListContext } from './list-context';
import { exactTotal } from './exact-total';
import type { ListColumn, ListSheet } from './list-sheet';
import { legalSheetName } from './sheet-name';

/** A sheet for each owner with everything to do, list by list; customers without an owner have the last one. */
export function ownerSheets(
  lists: readonly FilledList[],
  context: ListContext,
  taken: Set<string>,
): ListSheet[] {
  const { customers, locale, scheme, asOf } = context;
  const texts = listTexts[locale];
  const { columns: headers } = texts;
  const owner = customers.attributes?.get('owner');
  const ownerOf = (customer: number): string =>
    (owner?.kind === 'text' ? textAt(owner.values, customer) : undefined) ?? '';
  const rows = lists.flatMap((list) => list.filled.map((row) => ({ list, row })));
  const owners = [...new Set(rows.map(({ row }) => ownerOf(row.candidate.customer)))].sort((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  );
  const who = customerColumns(context).filter(({ header }) => header !== headers.owner);
  const columns: ListColumn[] = [
    { header: headers.rank, format: 'integer' },
    { header: headers.list, format: 'text' },
    ...who.map(({ header, format }) => ({ header, format })),
    { header: headers.due, format: 'date' },
    { header: headers.reason, format: 'text', isText: true },
    { header: headers.next, format: 'text', isText: true },
    { header: headers.money, format: 'money' },
    ...(scheme.messages.inLists ? [{ header: headers.message, format: 'text' as const, isText: true }] : []),
  ];
  const cells = ({ candidate, words, message: text }: ListRow, name: string, index: number): Cell[] => [
    index + 1,
    name,
    ...who.map(({ cell }) => cell(candidate.customer)),
    cellNumber(words.due),
    words.reason,
    words.next,
    cellNumber(candidate.money),
    ...(scheme.messages.inLists ? [text || null] : []),
  ];
  return owners.map((name, index) => {
    const own = rows.filter(({ row }) => ownerOf(row.candidate.customer) === name);
    const total = exactTotal(own.map(({ row }) => row.candidate.money));
    const called = name === '' ? texts.noOwner : name;
    return {
      key: `owner:${name}`.slice(0, 80),
      sheetName: legalSheetName(`${OWNER_SHEET_PREFIX} ${called}`, taken),
      tableName: `Crm_to_do_${index + 1}`,
      lines: [
        message(locale, texts.ownerTitle, { owner: called, asOf: isoDay(asOf) }),
        [
          total === undefined ? texts.noMoney : message(locale, texts.moneyOfOwner, { total }),
          ...consentLines(lists, context),
        ].join(texts.sentenceSeparator),
      ],
      columns,
      rows: own.map(({ list, row }, at) => cells(row, texts.names[list.list.id], at)),
    };
  });
}

/** Of all lists together, because they stand together. */
function consentLines(lists: readonly FilledList[], { locale }: ListContext): string[] {
  const texts = listTexts[locale];
  if (lists.every(({ unknown }) => unknown === undefined)) return [texts.consentMissing];
  return lists.flatMap(({ list, refused, unknown }) => {
    const name = texts.names[list.id];
    const said = [
      ...(refused > 0
        ? [message(locale, list.isService ? texts.refusedService : texts.refused, { count: refused })]
        : []),
      ...((unknown ?? 0) > 0 ? [message(locale, texts.consentUnknown, { count: unknown ?? 0 })] : []),
    ];
    return said.length > 0 ? [`${name}: ${said.join(' ')}`] : [];
  });
}
