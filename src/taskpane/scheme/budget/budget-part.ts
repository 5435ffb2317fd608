import { lazy } from 'react';
import { budgetTexts } from '../../../locales/budget';
import { message } from '../../../locales/message';
import type { SchemePage } from '../scheme-page-type';

/** The budget's place in the list of the scheme's parts. */
export const budgetPart: SchemePage = {
  id: 'budget',
  title: (locale) => budgetTexts[locale].title,
  hint: (locale) => budgetTexts[locale].hint,
  summary: ({ allocation }, locale) => {
    const texts = budgetTexts[locale];
    const { total: budget } = allocation.budget;
    const { total: hours } = allocation.hours;
    if (budget === null && hours === null) return texts.none;
    if (hours === null) return message(locale, texts.budgetOnly, { budget: budget ?? 0 });
    if (budget === null) return message(locale, texts.hoursOnly, { hours });
    return message(locale, texts.both, { budget, hours });
  },
  settings: ['allocation'],
  component: lazy(() => import('./budget-page')),
};
