import type { Customers } from '../../../columns/customers';
import { daysToAnniversary, yearsBetween } from '../../../grading/rules/dates';
import { dimensionsOf } from '../../../grading/dimensions';
import { gradeFields } from '../../../grading/rules/grade-fields';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { INTERNATIONAL, WITHOUT_GREETING } from '../../../scheme/festival-ids';
import type { Locale } from '../../../scheme/local-text';
import type { CareOccasion } from '../../../scheme/settings/lists';
import { isoDay } from '../../iso-day';
import { dayInWords } from '../../messages/days-in-words';
import { yearsInWords } from '../../messages/customer-values';
import { festivalsFrom } from '../festivals';
import { moreFirst, type ActionList, type Candidate, type ListContext } from '../list-context';

interface Day {
  what: CareOccasion;
  day: number;
  /** Since the day it remembers. */
  years: number;
}

/** One row per customer with all of the days to come: the customer's own first, then festivals for the best tiers. */
export function care(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, asOf, spend } = context;
  const { careDays, occasions, festivals, festivalTiers } = scheme.lists;
  const texts = listTexts[locale];
  const dated = occasions.flatMap((what) => {
    const days = daysOf(customers, what);
    return days ? [{ what, days }] : [];
  });
  const ahead = festivalsFrom(festivals, asOf, careDays);
  const greeted = ahead.filter(({ id }) => !WITHOUT_GREETING.has(id));
  const isAbroad = abroad(context);

  const candidates: Candidate[] = [];
  for (let customer = 0; customer < customers.count; customer++) {
    const own = dated
      .flatMap(({ what, days }): Day[] => {
        const day = days[customer] ?? Number.NaN;
        if (Number.isNaN(day) || day > asOf) return [];
        const next = asOf + daysToAnniversary(day, asOf);
        // The day itself is no anniversary yet.
        const years = yearsBetween(day, next) + Number(isLeapDay(day, next));
        return next < asOf + careDays && (years > 0 || what === 'birthday')
          ? [{ what, day: next, years }]
          : [];
      })
      .sort((a, b) => a.day - b.day);
    const feasts =
      (grades.tier[customer] ?? 0) < festivalTiers
        ? greeted.filter(({ id }) => INTERNATIONAL.has(id) || !isAbroad(customer))
        : [];
    const first = own[0] ?? feasts[0];
    if (!first) continue;
    const money = spend[customer] ?? Number.NaN;
    candidates.push({
      customer,
      money,
      rank: [Number(own.length === 0), first.day, grades.tier[customer] ?? 0, moreFirst(money)],
      words: () => {
        const reasons = [
          ...own.map(({ what, day, years }) =>
            message(locale, texts.reasons[what], { day: isoDay(day), years: yearsInWords(years, locale) }),
          ),
          ...feasts.map(({ id, day }) =>
            message(locale, texts.reasons.festival, { day: isoDay(day), festival: texts.festivals[id] }),
          ),
        ];
        const what = own[0]?.what ?? 'festival';
        return {
          reason: reasons.join(texts.listSeparator),
          next: texts.next[what],
          details: [first.day],
          occasion: what,
          due: first.day,
          values: {
            occasionDate: dayInWords(first.day, locale),
            ...(own[0] ? { years: yearsInWords(own[0].years, locale) } : {}),
            ...(feasts[0] ? { occasion: texts.festivals[feasts[0].id] } : {}),
          },
        };
      },
    });
  }
  return {
    id: 'care',
    isService: false,
    columns: [{ header: texts.columns.due, format: 'date' }],
    candidates,
    ...(candidates.length === 0 ? { missing: 'no-days' } : {}),
    notes: [
      ...missingNotes(
        dated.map(({ what }) => what),
        occasions,
        locale,
      ),
      ...(ahead.length > 0
        ? [
            message(locale, texts.notes.festivalsAhead, {
              from: isoDay(asOf),
              to: isoDay(asOf + careDays - 1),
              festivals: ahead
                .map(({ id, day }) =>
                  message(locale, WITHOUT_GREETING.has(id) ? texts.notes.quietDay : texts.notes.festival, {
                    festival: texts.festivals[id],
                    day: isoDay(day),
                  }),
                )
                .join(texts.listSeparator),
            }),
          ]
        : []),
      ...(greeted.length > 0 && festivalTiers > 0
        ? [message(locale, texts.notes.festivalTiers, { count: festivalTiers })]
        : []),
    ],
  };
}

/** 29 February is kept on the 28th in other years: the year is full all the same. */
function isLeapDay(day: number, next: number): boolean {
  return isoDay(day).endsWith('-02-29') && isoDay(next).endsWith('-02-28');
}

function daysOf(customers: Customers, what: CareOccasion): Float64Array | undefined {
  if (what === 'first-purchase') {
    return customers.firstPurchase.some((day) => !Number.isNaN(day)) ? customers.firstPurchase : undefined;
  }
  const attribute = customers.attributes?.get(what === 'birthday' ? 'birthDate' : 'since');
  return attribute?.kind === 'day' ? attribute.values : undefined;
}

function missingNotes(
  has: readonly CareOccasion[],
  wanted: readonly CareOccasion[],
  locale: Locale,
): string[] {
  const { notes } = listTexts[locale];
  const of: Record<CareOccasion, string> = {
    birthday: notes.noBirthdays,
    registration: notes.noRegistration,
    'first-purchase': notes.noFirstPurchase,
  };
  return wanted.filter((what) => !has.includes(what)).map((what) => of[what]);
}

/** Whether a customer is known to live outside the home market. */
function abroad({ customers, scheme, grades }: ListContext): (customer: number) => boolean {
  const dimensions = dimensionsOf(customers, grades.fitted.asOf, scheme.scores.measures);
  const market = gradeFields({ customers, scheme, dimensions, fitted: grades.fitted, grades })('market');
  return (customer) =>
    market?.kind === 'text' && market.values[market.codes[customer] ?? -1] === 'international';
}
