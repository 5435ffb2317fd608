import type { Attribute, AttributeField } from '../../columns/customer-attributes';
import type { Customers } from '../../columns/customers';
import type { TextColumn } from '../../columns/columns';
import { textAt } from '../../columns/text-column';
import { STAGES, type Grades } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { message } from '../../locales/message';
import { messageTexts } from '../../locales/messages';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { segmentIds } from '../../scheme/segment-ids';
import { withoutIgnored } from '../cross-sell/without-ignored';
import { segmentName } from '../segment-name';
import { dayInWords, monthAndDay } from './days-in-words';
import type { MergeValues } from './render';

/** What a message can say of a customer whatever the occasion, in the language of the message. */
export function customerValues(
  customers: Customers,
  grades: Grades,
  scheme: Scheme,
  locale: Locale,
): (customer: number) => MergeValues {
  const { attributes, products } = customers;
  const favourite = (column: TextColumn | undefined) =>
    favouriteOf(products?.start, column && withoutIgnored(column, scheme.lists.crossSell.ignore));
  const favouriteProduct = favourite(products?.product);
  const favouriteCategory = favourite(products?.category);
  const segments = segmentIds(scheme.segments);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const money = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const text = (field: AttributeField, customer: number): string | undefined => {
    const attribute = attributes?.get(field);
    return attribute && attributeText(attribute, customer, number, locale);
  };
  const day = (value: number | undefined): string | undefined =>
    value === undefined || Number.isNaN(value) ? undefined : dayInWords(value, locale);
  const known = (value: number | undefined, format = number): string | undefined =>
    value === undefined || !Number.isFinite(value) ? undefined : format.format(value);

  return (customer) => {
    const id = textAt(customers.id, customer);
    const name = textAt(customers.name, customer);
    const segment = segments[grades.segment[customer] ?? -1];
    const stage = STAGES[grades.stage[customer] ?? -1];
    const birth = attributes?.get('birthDate');
    const born = birth?.kind === 'day' ? birth.values[customer] : undefined;
    const values: Record<string, string | undefined> = {
      id,
      // where there is no name, the id stands in for it: nobody wants to be greeted by a number
      name: name === id && (id === undefined || isCode(id)) ? undefined : name,
      tier: scheme.tiers.levels[grades.tier[customer] ?? -1]?.name[locale],
      stage: stage && gradingTexts[locale].stages[stage],
      segment: segment === undefined ? undefined : segmentName(scheme.segments, segment, locale),
      owner: text('owner', customer),
      phone: text('phone', customer),
      email: text('email', customer),
      city: text('city', customer),
      memberLevel: text('memberLevel', customer),
      points: text('points', customer),
      firstPurchaseDate: day(customers.firstPurchase[customer]),
      lastPurchaseDate: day(customers.lastPurchase[customer]),
      daysSincePurchase: known(grades.recency[customer]),
      orders: known(customers.frequency[customer]),
      amount: known(customers.monetary[customer], money),
      favouriteProduct: favouriteProduct(customer),
      favouriteCategory: favouriteCategory(customer),
      birthday: born === undefined || Number.isNaN(born) ? undefined : monthAndDay(born, locale),
    };
    return Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  };
}

/** A number, a code with digits, an e-mail address: no name. */
const isCode = (id: string): boolean => /\d|@/.test(id);

function attributeText(
  attribute: Attribute,
  customer: number,
  number: Intl.NumberFormat,
  locale: Locale,
): string | undefined {
  if (attribute.kind === 'text') return textAt(attribute.values, customer);
  const value = attribute.values[customer];
  if (value === undefined || Number.isNaN(value)) return undefined;
  return attribute.kind === 'day' ? dayInWords(value, locale) : number.format(value);
}

/** What a customer bought in most entries; of equals the one bought last, then by name. */
export function favouriteOf(
  start: Int32Array | undefined,
  column: TextColumn | undefined,
): (customer: number) => string | undefined {
  return (customer) => {
    if (!start || !column) return undefined;
    const seen = new Map<number, { count: number; last: number }>();
    for (let at = start[customer] ?? 0; at < (start[customer + 1] ?? 0); at++) {
      const code = column.codes[at] ?? -1;
      if (code < 0) continue;
      const entry = seen.get(code) ?? { count: 0, last: at };
      seen.set(code, { count: entry.count + 1, last: at });
    }
    const [best] = [...seen].sort(
      ([a, one], [b, other]) =>
        other.count - one.count ||
        other.last - one.last ||
        ((column.values[a] ?? '') < (column.values[b] ?? '') ? -1 : 1),
    );
    return best && column.values[best[0]];
  };
}

/** "3 years", "3 年". */
export const yearsInWords = (years: number, locale: Locale): string =>
  message(locale, messageTexts[locale].years, { years });
