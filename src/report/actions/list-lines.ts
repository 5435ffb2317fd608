import { exactTotal } from './exact-total';
import { isDated } from '../data-has';
import { isoDay } from '../iso-day';
import { listTexts } from '../../locales/lists';
import { message } from '../../locales/message';
import type { ChosenList } from './chosen-rows';
import type { ListContext } from './list-context';

/** What stands above a list: what it is, how many, what money means, who was left out, what it cannot say. */
export function listLines(chosen: ChosenList, { locale, grades, scheme, asOf }: ListContext): string[] {
  const texts = listTexts[locale];
  const { list, rows, candidates } = chosen;
  const name = texts.names[list.id];
  const total = exactTotal(rows.map(({ money }) => money));
  const title = isDated(grades.fitted)
    ? message(locale, texts.title, { name, asOf: isoDay(asOf) })
    : message(locale, texts.titleUndated, { name });
  const what = [
    texts.about[list.id],
    message(locale, texts.counts, { shown: rows.length, candidates }),
    total === undefined
      ? texts.noMoney
      : message(locale, texts.moneyTotal, { total, what: texts.money[list.id] }),
  ];
  const who = [
    ...consentLines(chosen, texts, locale),
    ...(scheme.lists.owners.length > 0
      ? [message(locale, texts.ownersOnly, { owners: scheme.lists.owners.join(texts.listSeparator) })]
      : []),
    ...list.notes,
  ];
  // Three lines, so that the headers can stay in sight without taking the screen.
  return [title, what.join(texts.sentenceSeparator), who.join(texts.sentenceSeparator)];
}

function consentLines(
  { list, refused, unknown }: ChosenList,
  texts: (typeof listTexts)['en-US'],
  locale: ListContext['locale'],
): string[] {
  if (unknown === undefined) return [texts.consentMissing];
  return [
    list.isService
      ? refused > 0
        ? message(locale, texts.refusedService, { count: refused })
        : texts.refusedNone
      : message(locale, texts.refused, { count: refused }),
    ...(unknown > 0 ? [message(locale, texts.consentUnknown, { count: unknown })] : []),
  ];
}
