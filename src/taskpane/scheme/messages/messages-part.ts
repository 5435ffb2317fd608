import { lazy } from 'react';
import { listSettingsTexts } from '../../../locales/list-settings';
import { message } from '../../../locales/message';
import type { SchemePage } from '../scheme-page-type';
import { templateTitle } from './template-title';

export const messagesPart: SchemePage = {
  id: 'messages',
  title: (locale) => listSettingsTexts[locale].messages.title,
  hint: (locale) => listSettingsTexts[locale].messages.hint,
  summary: ({ messages }, locale) =>
    message(locale, listSettingsTexts[locale].messages.summary, { count: messages.templates.length }),
  itemTitle: (scheme, item, locale) => {
    const template = scheme.messages.templates.find(({ id }) => id === item);
    return template ? templateTitle(scheme, template, locale) : listSettingsTexts[locale].messages.title;
  },
  settings: ['messages'],
  locate: ([first, second, index], { messages }) =>
    first !== 'messages'
      ? undefined
      : { item: (second === 'templates' && messages.templates[Number(index)]?.id) || null },
  component: lazy(() => import('./messages-page')),
};
