import { historyTexts } from '../../locales/history';
import type { Locale } from '../../scheme/local-text';
import type { Block } from '../summary';
import type { RunHistory } from './run-history';
import { runName } from './run-name';
import { tierSeries } from './run-totals';

/** What a summary has room for; all runs stand in the sheet of runs. */
const MOST_RUNS = 24;
const TABLE = 'history-tiers';

/** Customers of each tier run by run, as a table and a line for each tier. */
export function tierSeriesBlocks(
  history: RunHistory,
  locale: Locale,
  nameOf: (tier: string) => string,
): Block[] {
  const texts = historyTexts[locale];
  const { tiers, runs } = tierSeries({ runs: history.runs.slice(-MOST_RUNS) });
  return [
    {
      kind: 'table',
      id: TABLE,
      title: texts.seriesTitle,
      columns: [
        { header: texts.columns.run, format: 'text' },
        ...tiers.map((tier) => ({ header: nameOf(tier), format: 'integer' }) as const),
        { header: texts.total, format: 'integer' },
      ],
      rows: runs.map((run) => [
        runName(run, locale),
        ...run.tiers.map(({ customers }) => customers),
        run.customers,
      ]),
    },
    {
      kind: 'chart',
      id: 'history-chart',
      title: texts.seriesTitle,
      type: 'line',
      table: TABLE,
      category: 0,
      series: tiers.map((_, index) => index + 1),
      categoryAxisTitle: texts.runAxis,
      valueAxisTitle: texts.customersAxis,
    },
  ];
}
