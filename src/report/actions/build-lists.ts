import type { ListId } from '../../scheme/list-ids';
import { ACTION_LISTS } from '../../scheme/list-ids';
import { LIST_SHEET_NAMES } from '../../locales/list-sheet-names';
import { listTexts } from '../../locales/lists';
import { message } from '../../locales/message';
import { customerValues } from '../messages/customer-values';
import { writeMessage } from '../messages/write-message';
import { boughtTogetherSheet } from '../cross-sell/bought-together-sheet';
import { chosenRows, type ChosenList } from './chosen-rows';
import type { FilledList } from './filled-list';
import { listContext, type ListContext } from './list-context';
import type { ListOutcome, ListReport, ListSheet } from './list-sheet';
import { listSheet } from './one-list-sheet';
import { MAKE_LIST } from './make-lists';
import { messagesSheet } from './messages-sheet';
import { ownerSheets } from './owner-sheets';
import { legalSheetName } from './sheet-name';

/**
 * The sheets of the lists asked for: a sheet for each list or for each owner, what is bought together beside the
 * cross-sell list, and the messages as a table for mail merge. A list without customers makes no sheet; `lists` says
 * why.
 */
export function buildLists(
  input: Pick<ListContext, 'customers' | 'grades' | 'scheme' | 'locale'>,
  asked: readonly ListId[],
): ListReport {
  const context = listContext(input.customers, input.grades, input.scheme, input.locale);
  const wanted = new Set<ListId>(asked);
  const fill = filler(context);
  // Messages stand for the lists that the scheme wants, whether or not the lists themselves are written.
  const needed = wanted.has('messages')
    ? new Set<ListId>([...wanted, ...context.scheme.lists.lists])
    : wanted;
  const lists = ACTION_LISTS.filter((id) => needed.has(id)).map((id) =>
    fill(chosenRows(MAKE_LIST[id](context), context)),
  );
  const shown = lists.filter(({ list }) => wanted.has(list.id));
  const taken = new Set<string>();

  const sheets: ListSheet[] =
    context.scheme.lists.arrange === 'by-owner' && context.customers.attributes?.has('owner')
      ? ownerSheets(shown, context, taken)
      : shown.filter(({ filled }) => filled.length > 0).map((list) => listSheet(list, context));
  for (const { sheetName } of sheets) taken.add(sheetName.toLocaleLowerCase('en-US'));
  const rules = wanted.has('cross-sell') ? boughtTogetherSheet(context) : undefined;
  if (rules) sheets.push({ ...rules, sheetName: legalSheetName(rules.sheetName, taken) });
  const messages = wanted.has('messages') ? messagesSheet(lists, context) : undefined;
  if (messages) sheets.push({ ...messages, sheetName: legalSheetName(LIST_SHEET_NAMES.messages, taken) });

  return {
    sheets,
    lists: [
      ...shown.map((list) => outcomeOf(list, context)),
      ...(wanted.has('messages') ? [messagesOutcome(messages, lists, context)] : []),
    ],
  };
}

function filler({ customers, grades, scheme, locale }: ListContext): (chosen: ChosenList) => FilledList {
  const valuesOf = customerValues(customers, grades, scheme, locale);
  return (chosen) => ({
    ...chosen,
    filled: chosen.rows.map((candidate) => {
      const words = candidate.words();
      const { customer } = candidate;
      const values = { ...valuesOf(customer), ...words.values };
      return {
        candidate,
        words,
        message: chosen.refusedOf(customer)
          ? ''
          : writeMessage(scheme, grades, customer, words.occasion, values, locale),
      };
    }),
  });
}

function outcomeOf({ list, filled, candidates, refused }: FilledList, { locale }: ListContext): ListOutcome {
  const texts = listTexts[locale];
  const name = texts.names[list.id];
  const rows = filled.length;
  return {
    list: list.id,
    rows,
    candidates,
    refused,
    text:
      rows > 0
        ? message(locale, texts.written, { name, rows })
        : message(locale, texts.notWritten, { name, why: texts.missing[list.missing ?? 'nobody'] }),
  };
}

/** The table itself holds nothing but customers and fields, so what was left out is told here. */
function messagesOutcome(
  sheet: ListSheet | undefined,
  lists: readonly FilledList[],
  { locale }: ListContext,
): ListOutcome {
  const texts = listTexts[locale];
  const name = texts.names.messages;
  const rows = sheet?.rows.length ?? 0;
  const refused = new Set(lists.flatMap(({ refusals }) => [...refusals])).size;
  const written =
    rows > 0
      ? message(locale, texts.messagesWritten, { name, rows })
      : message(locale, texts.notWritten, { name, why: texts.missing.nobody });
  return {
    list: 'messages',
    rows,
    candidates: rows,
    refused,
    text: [written, ...(refused > 0 ? [message(locale, texts.refused, { count: refused })] : [])].join(
      texts.sentenceSeparator,
    ),
  };
}
