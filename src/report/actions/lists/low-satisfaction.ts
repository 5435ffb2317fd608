import type { Customers } from '../../../columns/customers';
import type { NumberColumn } from '../../../columns/columns';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { cellNumber } from '../../cell-number';
import { scoreScale } from '../../satisfaction/score-scale';
import { moreFirst, type ActionList, type ListContext } from '../list-context';

/** Who would recommend with 0 to 6 of 10 is a detractor (Reichheld 2003). */
const DETRACTOR = 6;

/** Customers with a low score: the best tiers first, then the lowest share of the scale. */
export function lowSatisfaction(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, spend } = context;
  const texts = listTexts[locale];
  const satisfaction = numbers(customers, 'satisfaction');
  const nps = numbers(customers, 'nps');
  const complaints = numbers(customers, 'complaints');
  const { highest, scale } = scoreScale(satisfaction ?? new Float64Array());
  const limit = (scale * scheme.lists.lowSatisfaction) / 100;
  const rows = Array.from({ length: customers.count }, (_, row) => row).filter(
    (row) => (satisfaction?.[row] ?? Number.NaN) <= limit || (nps?.[row] ?? Number.NaN) <= DETRACTOR,
  );
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    id: 'low-satisfaction',
    isService: false,
    columns: [
      ...(satisfaction ? [{ header: texts.columns.satisfaction, format: 'decimal' as const }] : []),
      ...(nps ? [{ header: texts.columns.nps, format: 'decimal' as const }] : []),
    ],
    notes: satisfaction
      ? [message(locale, texts.notes.scale, { highest, scale, limit: Number(format.format(limit)) || limit })]
      : [],
    ...(satisfaction || nps ? {} : { missing: 'no-scores' }),
    candidates: rows.map((customer) => {
      const money = spend[customer] ?? Number.NaN;
      const score = satisfaction?.[customer] ?? Number.NaN;
      const recommends = nps?.[customer] ?? Number.NaN;
      const lowest = Math.min(orOne(score / scale), orOne(recommends / 10));
      return {
        customer,
        money,
        rank: [grades.tier[customer] ?? 0, lowest, moreFirst(money)],
        words: () => ({
          reason: [
            ...(Number.isNaN(score) ? [] : [message(locale, texts.reasons.satisfaction, { score, scale })]),
            ...(Number.isNaN(recommends) ? [] : [message(locale, texts.reasons.nps, { score: recommends })]),
            ...((complaints?.[customer] ?? 0) > 0
              ? [message(locale, texts.reasons.complaints, { count: complaints?.[customer] ?? 0 })]
              : []),
          ].join(texts.listSeparator),
          next: texts.next['low-satisfaction'],
          details: [...(satisfaction ? [cellNumber(score)] : []), ...(nps ? [cellNumber(recommends)] : [])],
          occasion: 'low-satisfaction',
        }),
      };
    }),
  };
}

const orOne = (share: number): number => (Number.isNaN(share) ? 1 : share);

function numbers(
  { attributes }: Customers,
  field: 'satisfaction' | 'nps' | 'complaints',
): NumberColumn | undefined {
  const attribute = attributes?.get(field);
  return attribute?.kind === 'number' ? attribute.values : undefined;
}
