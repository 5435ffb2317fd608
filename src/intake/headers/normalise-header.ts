import { withoutUnit } from './header-unit';

/** Units behind a header that say nothing about its meaning: 金额(元), 商品数量(件), Amount (USD). */
const UNIT = /[([](?:元|件|个|次|天|¥|\$|€|cny|rmb|usd|eur|gbp|utc|人民币)[)\]]/g;

/** A header as the dictionary spells it: NFKC, lower case, without spaces, _ - . : * ( ) and units. */
export function normaliseHeader(header: string): string {
  return withoutUnit(header)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(UNIT, '')
    .replace(/[\s_\-–—.:*'"“”()[\]【】/\\#]/g, '');
}
