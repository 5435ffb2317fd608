import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { hasAmounts } from '../data-has';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';
import { groupCells, groupColumns } from './group-columns';

export const TIERS_TABLE = 'tiers';

export function tiersBlock({ grades, scheme, totals }: ReportInput, locale: Locale): TableBlock {
  const texts = reportTexts[locale].tiers;
  const amounts = hasAmounts(grades.fitted);
  const block: TableBlock = {
    kind: 'table',
    id: TIERS_TABLE,
    title: texts.title,
    columns: [{ header: texts.tier, format: 'text' }, ...groupColumns(texts)],
    rows: totals.tiers.map((total, index) =>
      groupCells(scheme.tiers.levels[index]?.name[locale] ?? '', total, amounts),
    ),
    total: groupCells(texts.total, totals.all, amounts),
  };
  if (!amounts) block.note = texts.noRevenue;
  else if (Number.isNaN(totals.all.revenueShare)) block.note = texts.noShare;
  return block;
}
