import { lazy, type ComponentType } from 'react';
import type { PanePage } from '../run/pane-request';
import type { PaneTexts } from '../locales/pane-texts';
import { DataStep } from './data/data-step';
import type { StepProps } from './step-props';

interface PageOfPath {
  id: PanePage;
  title: keyof PaneTexts['steps'];
  component: ComponentType<StepProps>;
}

/** The steps of the path in their order; only the first is in the first download. */
export const PATH: readonly PageOfPath[] = [
  { id: 'data', title: 'data', component: DataStep },
  {
    id: 'check',
    title: 'check',
    component: lazy(() => import(/* webpackChunkName: "page-check" */ './check/check-page')),
  },
  {
    id: 'scheme',
    title: 'scheme',
    component: lazy(() => import(/* webpackChunkName: "page-scheme" */ './scheme/scheme-page')),
  },
  {
    id: 'preview',
    title: 'preview',
    component: lazy(() => import(/* webpackChunkName: "page-preview" */ './preview/preview-page')),
  },
  {
    id: 'write',
    title: 'write',
    component: lazy(() => import(/* webpackChunkName: "page-write" */ './write/write-page')),
  },
  {
    id: 'result',
    title: 'result',
    component: lazy(() => import(/* webpackChunkName: "page-result" */ './result/result-step')),
  },
];

/** Pages beside the path, reached by the menu of the pane's head. */
export const BESIDE: readonly PageOfPath[] = [
  { id: 'history', title: 'history', component: lazy(() => import('./history/history-page')) },
  { id: 'evaluate', title: 'evaluate', component: lazy(() => import('./evaluate/evaluate-page')) },
  { id: 'share', title: 'share', component: lazy(() => import('./share/share-page')) },
];

export const pageOf = (id: PanePage): PageOfPath =>
  [...PATH, ...BESIDE].find((page) => page.id === id) ?? PATH[0]!;
