import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { hasAmounts } from '../data-has';
import { isoDay } from '../iso-day';
import type { ReportInput } from '../report-input';
import type { Cell, ChartBlock, TableBlock } from '../summary';
import { columnsWith, groupCells, groupColumns, type GroupColumn } from './group-columns';

const COLUMNS: GroupColumn[] = [
  'customers',
  'customerShare',
  'revenue',
  'revenueShare',
  'average',
  'medianRecency',
];

export const TIERS_TABLE = 'tiers';
const TIER_COLUMN = 0;
const CUSTOMERS_COLUMN = 1;
const REVENUE_SHARE_COLUMN = 4;

/** Each tier with its customers and revenue; with a forecast how likely they are active, after a run what changed. */
export function tiersBlock(input: ReportInput, locale: Locale): TableBlock {
  const { grades, scheme, totals, alive, previous } = input;
  const texts = reportTexts[locale].tiers;
  const more = summaryTexts[locale].tiers;
  const amounts = hasAmounts(grades.fitted);
  const columns = columnsWith(COLUMNS, grades.fitted);
  const extra = (tier: number | null): Cell[] => [
    ...(alive ? [cellNumber(meanOf(alive, grades.tier, tier))] : []),
    ...(previous ? [changeOf(input, tier)] : []),
  ];
  const block: TableBlock = {
    kind: 'table',
    id: TIERS_TABLE,
    title: texts.title,
    columns: [
      { header: texts.tier, format: 'text' },
      ...groupColumns(columns, texts),
      ...(alive ? [{ header: more.alive, format: 'percent' } as const] : []),
      ...(previous ? [{ header: more.change, format: 'change' } as const] : []),
    ],
    rows: totals.tiers.map((total, index) => [
      scheme.tiers.levels[index]?.name[locale] ?? '',
      ...groupCells(columns, total),
      ...extra(index),
    ]),
    total: [texts.total, ...groupCells(columns, totals.all), ...extra(null)],
  };
  if (!amounts) block.note = texts.noRevenue;
  else if (Number.isNaN(totals.all.revenueShare)) block.note = texts.noShare;
  else if (previous) {
    const { day } = previous;
    block.note =
      day === null ? more.changeNoteUndated : message(locale, more.changeNote, { day: isoDay(day) });
  }
  return block;
}

/** Customers of each tier, and where the money is. */
export function tierCharts({ totals }: ReportInput, locale: Locale): ChartBlock[] {
  const texts = summaryTexts[locale].tiers;
  const chart = { kind: 'chart', type: 'column', table: TIERS_TABLE, category: TIER_COLUMN } as const;
  const customers: ChartBlock = {
    ...chart,
    id: 'tier-chart',
    title: texts.chart,
    series: [CUSTOMERS_COLUMN],
    categoryAxisTitle: texts.tierAxis,
    valueAxisTitle: texts.customersAxis,
  };
  // Nothing to draw where shares say nothing: no amounts, or a total that is not above 0.
  if (Number.isNaN(totals.all.revenueShare)) return [customers];
  return [
    { ...customers, place: 'left' },
    {
      ...chart,
      id: 'revenue-share-chart',
      title: texts.shareChart,
      series: [REVENUE_SHARE_COLUMN],
      categoryAxisTitle: texts.tierAxis,
      valueAxisTitle: texts.shareAxis,
      place: 'right',
    },
  ];
}

function meanOf(alive: Float64Array, tiers: Uint8Array, tier: number | null): number {
  let sum = 0;
  let count = 0;
  alive.forEach((probability, row) => {
    if (Number.isNaN(probability) || (tier !== null && tiers[row] !== tier)) return;
    sum += probability;
    count++;
  });
  return count === 0 ? Number.NaN : sum / count;
}

/** Null where the tier is new. */
function changeOf({ previous, scheme, totals }: ReportInput, tier: number | null): Cell {
  if (!previous) return null;
  if (tier === null) {
    return totals.all.customers - previous.tiers.reduce((sum, { customers }) => sum + customers, 0);
  }
  const before = previous.tiers.find(({ id }) => id === scheme.tiers.levels[tier]?.id);
  return before ? (totals.tiers[tier]?.customers ?? 0) - before.customers : null;
}
