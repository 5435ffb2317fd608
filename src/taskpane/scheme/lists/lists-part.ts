import { lazy } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { message } from '../../../locales/message';
import type { SchemePage } from '../scheme-page-type';

export const listsPart: SchemePage = {
  id: 'lists',
  title: (locale) => listSettingsTexts[locale].title,
  hint: (locale) => listSettingsTexts[locale].hint,
  summary: ({ lists }, locale) =>
    message(locale, listSettingsTexts[locale].summary, { count: lists.lists.length, length: lists.length }),
  settings: ['lists'],
  component: lazy(() => import('./lists-page')),
};
