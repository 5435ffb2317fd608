import { lazy } from 'react';

/** The charts share one download with the chart library, fetched when the first of them is shown. */
export const ShareBars = lazy(() => import(/* webpackChunkName: "charts" */ './share-bars'));
export const StackedBar = lazy(() => import(/* webpackChunkName: "charts" */ './stacked-bar'));
export const HeatMap = lazy(() => import(/* webpackChunkName: "charts" */ './heat-map'));
