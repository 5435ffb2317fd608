import type { AssociationRule } from '../../forecast/basket/association-rules';
import { crossSellTexts } from '../../locales/cross-sell';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import type { BoughtTogether } from './bought-together';

/** "83 of 100 orders with A also hold B; lift 8.4." */
export function ruleSentence(
  { from, to, confidence, lift }: AssociationRule,
  { together, baskets }: Pick<BoughtTogether, 'together' | 'baskets'>,
  locale: Locale,
): string {
  const texts = crossSellTexts[locale];
  const names = (items: readonly number[]): string =>
    items.map((item) => baskets.names[item] ?? '').join(texts.and);
  return message(locale, texts.evidence[together], {
    share: Math.round(confidence * 100),
    from: names(from),
    to: names(to),
    lift,
  });
}
