import { crossSellTexts } from '../../locales/cross-sell';
import { LIST_SHEET_NAMES } from '../../locales/list-sheet-names';
import { listTexts } from '../../locales/lists';
import { message } from '../../locales/message';
import type { ListContext } from '../actions/list-context';
import type { ListSheet } from '../actions/list-sheet';
import type { Cell } from '../summary';
import { ruleSentence } from './rule-sentence';

/** The rules behind the offers, best lift first; undefined when there are none. */
export function boughtTogetherSheet({ together: find, scheme, locale }: ListContext): ListSheet | undefined {
  const together = find();
  if (!together || together.rules.length === 0) return undefined;
  const texts = crossSellTexts[locale];
  const { baskets, rules } = together;
  const { support, confidence, lift, of } = scheme.lists.crossSell;
  const names = (items: readonly number[]): string =>
    items.map((item) => baskets.names[item] ?? '').join(texts.and);
  const shown = rules.slice(0, scheme.lists.length);
  return {
    key: 'bought-together',
    sheetName: LIST_SHEET_NAMES['bought-together'],
    tableName: 'Crm_bought_together',
    lines: [
      texts.title,
      [
        message(locale, texts.about, {
          count: rules.length,
          baskets: baskets.count,
          together: together.together,
          support,
          confidence,
          lift,
        }),
        ...(shown.length < rules.length ? [message(locale, texts.shown, { shown: shown.length })] : []),
        ...(of === 'either' && together.of === 'category' ? [texts.categories] : []),
      ].join(listTexts[locale].sentenceSeparator),
    ],
    columns: [
      { header: texts.columns.from, format: 'text', isText: true },
      { header: texts.columns.to, format: 'text', isText: true },
      {
        header: together.together === 'order' ? texts.columns.orders : texts.columns.customers,
        format: 'integer',
      },
      { header: texts.columns.support, format: 'percent' },
      { header: texts.columns.confidence, format: 'percent' },
      { header: texts.columns.lift, format: 'decimal' },
      { header: texts.columns.evidence, format: 'text', isText: true },
    ],
    rows: shown.map((rule): Cell[] => [
      names(rule.from),
      names(rule.to),
      rule.count,
      rule.support,
      rule.confidence,
      rule.lift,
      ruleSentence(rule, together, locale),
    ]),
  };
}
