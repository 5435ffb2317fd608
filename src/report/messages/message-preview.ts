import { textAt } from '../../columns/text-column';
import { parseTemplate } from '../../scheme/messages/template';
import type { ActionListId } from '../../scheme/list-ids';
import type { Problem } from '../../scheme/problem';
import type { Occasion } from '../../scheme/settings/messages';
import { chosenRows } from '../actions/chosen-rows';
import { listContext, type ListContext } from '../actions/list-context';
import { MAKE_LIST } from '../actions/make-lists';
import { customerValues } from './customer-values';
import { render } from './render';

/** The list on which an occasion arises. */
export function listOfOccasion(occasion: Occasion): ActionListId {
  switch (occasion) {
    case 'birthday':
    case 'first-purchase':
    case 'registration':
    case 'festival':
      return 'care';
    case 'step-up':
      return 'cross-sell';
    default:
      return occasion;
  }
}

/** How many of a list are looked through for somebody with the occasion. */
const LOOKED_AT = 200;

/** The message that the `place`-th customer with this occasion would get; without one, any customer's facts. */
export function messagePreview(
  input: Pick<ListContext, 'customers' | 'grades' | 'scheme' | 'locale'>,
  occasion: Occasion,
  template: string,
  place: number,
): { problem: Problem } | { customer: string; text: string } {
  const parsed = parseTemplate(template);
  if ('problem' in parsed) return parsed;
  const { customers, grades, scheme, locale } = input;
  const long = { ...scheme, lists: { ...scheme.lists, length: LOOKED_AT } };
  const context = listContext(customers, grades, long, locale);
  const list = chosenRows(MAKE_LIST[listOfOccasion(occasion)](context), context);
  const meant = list.rows
    .map((candidate) => ({ customer: candidate.customer, words: candidate.words() }))
    .filter(({ words }) => words.occasion === occasion);
  const chosen = meant[meant.length === 0 ? 0 : place % meant.length];
  const customer = chosen?.customer ?? (customers.count > 0 ? place % customers.count : undefined);
  if (customer === undefined) return { customer: '', text: render(parsed.pieces, {}) };
  const values = {
    ...customerValues(customers, grades, scheme, locale)(customer),
    ...chosen?.words.values,
  };
  return { customer: textAt(customers.name, customer) ?? '', text: render(parsed.pieces, values) };
}
