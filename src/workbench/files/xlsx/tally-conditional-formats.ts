import type { LossTally } from '../loss-tally';
import { childOf, childrenOf, descendantsOf, valueOf, type XmlElement } from './xml';

/** Counts the rules that were not read, and those whose limits are other than ours. */
export function tallyConditionalFormats(root: XmlElement, rulesRead: number, tally: LossTally): void {
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((group) => childrenOf(group, 'cfRule'));
  // A newer rule may only add to an older one, which then names it.
  const named = new Set(rules.flatMap((rule) => descendantsOf(rule, 'id').map(({ text }) => text)));
  const newer = childrenOf(root, 'extLst')
    .flatMap((list) => descendantsOf(list, 'cfRule'))
    .filter(({ attributes }) => !named.has(attributes.id ?? ''));
  tally.add('conditionalFormats', rules.length - rulesRead + newer.length);
  tally.add('conditionalFormatLimits', rules.filter(hasOwnLimits).length);
}

/** We keep a scale from the lowest to the highest value, with the median between. */
const hasOwnLimits = (rule: XmlElement): boolean =>
  [...childrenOf(childOf(rule, 'colorScale'), 'cfvo'), ...childrenOf(childOf(rule, 'dataBar'), 'cfvo')].some(
    (limit) => {
      const { type } = limit.attributes;
      return type !== 'min' && type !== 'max' && !(type === 'percentile' && valueOf(limit) === '50');
    },
  );
