import { lazy } from 'react';
import { message } from '../../locales/message';
import { schemeEditorTexts } from '../../locales/scheme-editor';
import { playCount } from '../../scheme/edit/playbook';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import { READY_ITEM } from './pages/ready-item';
import type { SchemePage } from './scheme-page-type';

type PartId = keyof (typeof schemeEditorTexts)['en-US']['parts'];

const page = (
  id: PartId,
  rest: Pick<SchemePage, 'settings' | 'component'> & Partial<SchemePage>,
): SchemePage => ({
  id,
  title: (locale) => schemeEditorTexts[locale].parts[id].title,
  hint: (locale) => schemeEditorTexts[locale].parts[id].hint,
  ...rest,
});
const textsOf = (locale: Locale) => schemeEditorTexts[locale];
/** The name of the thing with an id in a list of them. */
const named =
  (list: (scheme: Scheme) => readonly { id: string; name: Record<Locale, string> }[]) =>
  (scheme: Scheme, item: string, locale: Locale): string =>
    list(scheme).find(({ id }) => id === item)?.name[locale] ?? '';

export const tiersPage = page('tiers', {
  settings: ['tiers'],
  summary: ({ tiers }, locale) =>
    message(locale, textsOf(locale).summaries.tiers, {
      count: tiers.levels.length,
      method: textsOf(locale).tiers.methodsShort[tiers.method.by],
    }),
  itemTitle: named(({ tiers }) => tiers.levels),
  locate: ([first, second, index, key], { tiers }) => {
    if (first !== 'tiers' || second === 'overrides') return undefined;
    const level = second === 'levels' && key !== undefined ? tiers.levels[Number(index)] : undefined;
    return { item: level?.id ?? null };
  },
  reset: (scheme, template) => ({
    ...scheme,
    tiers: { ...template.tiers, overrides: scheme.tiers.overrides },
  }),
  component: lazy(() => import('./pages/tiers-page')),
});

export const overridesPage = page('overrides', {
  settings: [],
  summary: ({ tiers }, locale) =>
    message(locale, textsOf(locale).summaries.overrides, { count: tiers.overrides.length }),
  itemTitle: named(({ tiers }) => tiers.overrides),
  locate: ([first, second, index], { tiers }) =>
    first === 'tiers' && second === 'overrides'
      ? { item: tiers.overrides[Number(index)]?.id ?? null }
      : undefined,
  reset: (scheme, template) => ({
    ...scheme,
    tiers: { ...scheme.tiers, overrides: template.tiers.overrides },
  }),
  component: lazy(() => import('./pages/overrides-page')),
});

export const scoresPage = page('scores', {
  settings: ['scores'],
  summary: ({ scores }, locale) =>
    message(locale, textsOf(locale).summaries.scores, {
      bins: Number(scores.bins),
      method: textsOf(locale).choices.scoreMethod[scores.method],
    }),
  component: lazy(() => import('./pages/scores-page')),
});

export const segmentsPage = page('segments', {
  settings: ['segments'],
  summary: ({ segments }, locale) => textsOf(locale).choices.maps[segments.map],
  component: lazy(() => import('./pages/segments-page')),
});

export const lifecyclePage = page('lifecycle', {
  settings: ['lifecycle'],
  summary: ({ lifecycle }, locale) =>
    message(locale, textsOf(locale).summaries.lifecycle, {
      lost: Number(lifecycle.preset.lost),
      basis: textsOf(locale).choices.basis[lifecycle.basis],
    }),
  component: lazy(() => import('./pages/lifecycle-page')),
});

export const tagsPage = page('tags', {
  settings: ['tags', 'tagGroups'],
  summary: ({ tags }, locale) =>
    message(locale, textsOf(locale).summaries.tags, {
      on: tags.filter(({ on }) => on).length,
      count: tags.length,
    }),
  itemTitle: (scheme, item, locale) =>
    item === READY_ITEM ? textsOf(locale).tags.readyTitle : named(({ tags }) => tags)(scheme, item, locale),
  locate: ([first, index], { tags }) =>
    first === 'tags'
      ? { item: tags[Number(index)]?.id ?? null }
      : first === 'tagGroups'
        ? { item: null }
        : undefined,
  component: lazy(() => import('./pages/tags-page')),
});

export const keyAccountsPage = page('key-accounts', {
  settings: ['keyAccounts'],
  summary: ({ keyAccounts }, locale) =>
    textsOf(locale).summaries[keyAccounts.on ? 'keyAccountsOn' : 'keyAccountsOff'],
  component: lazy(() => import('./pages/key-accounts-page')),
});

export const groupsPage = page('groups', {
  settings: ['groups', 'regions'],
  summary: ({ groups }, locale) =>
    message(locale, textsOf(locale).summaries.groups, { count: groups.length }),
  component: lazy(() => import('./pages/groups-page')),
});

export const playbookPage = page('playbook', {
  settings: ['playbook'],
  summary: (scheme, locale) =>
    message(locale, textsOf(locale).summaries.playbook, { count: playCount(scheme) }),
  component: lazy(() => import('./pages/playbook-page')),
});

export const extrasPage = page('extras', {
  settings: ['name', 'extraColumns', 'clusters'],
  summary: ({ name }, locale) => name[locale],
  component: lazy(() => import('./pages/extras-page')),
});
