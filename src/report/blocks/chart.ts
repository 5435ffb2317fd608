import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import type { ChartBlock } from '../summary';
import { TIERS_TABLE } from './tiers';

const TIER_COLUMN = 0;
const CUSTOMERS_COLUMN = 1;
const REVENUE_COLUMN = 3;

/** Where the money is; without amounts, where the customers are. */
export function chartBlock({ grades }: ReportInput, locale: Locale): ChartBlock {
  const texts = reportTexts[locale].chart;
  const amounts = hasAmounts(grades.fitted);
  return {
    kind: 'chart',
    id: 'tier-chart',
    title: amounts ? texts.revenueTitle : texts.customersTitle,
    type: 'column',
    table: TIERS_TABLE,
    category: TIER_COLUMN,
    series: [amounts ? REVENUE_COLUMN : CUSTOMERS_COLUMN],
    categoryAxisTitle: texts.tierAxis,
    valueAxisTitle: amounts ? texts.revenueAxis : texts.customersAxis,
  };
}
