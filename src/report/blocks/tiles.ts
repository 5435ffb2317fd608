import { STAGES } from '../../grading/grades';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { hasAmounts, isDated } from '../data-has';
import { exactSum } from '../figures/exact-sum';
import type { ReportFigures } from '../report-figures';
import type { ReportInput } from '../report-input';
import type { TilesBlock } from '../summary';

/** The headline: how many, how much, what is at risk. Figures the list cannot give are left out. */
export function tilesBlock(
  { intake, grades, totals }: ReportInput,
  { cells }: ReportFigures,
  locale: Locale,
): TilesBlock {
  const texts = reportTexts[locale].facts;
  const prospects = totals.tierByStage.reduce((sum, row) => sum + (row[STAGES.indexOf('prospect')] ?? 0), 0);
  const tiles: TilesBlock['tiles'] = [
    { label: texts.customers, value: totals.all.customers, format: 'integer' },
  ];
  const orders = cellNumber(intake.orders);
  if (orders !== null) tiles.push({ label: texts.orders, value: orders, format: 'integer' });
  if (hasAmounts(grades.fitted)) {
    tiles.push(
      { label: texts.revenue, value: cellNumber(intake.revenue), format: 'money' },
      { label: texts.average, value: cellNumber(totals.all.average), format: 'money' },
    );
    // Without dates nobody can be late: that is not the same as no risk.
    if (isDated(grades.fitted)) {
      tiles.push({
        label: summaryTexts[locale].risk.tile,
        value: exactSum(cells.map(({ atRisk }) => atRisk)),
        format: 'money',
      });
    }
  }
  if (prospects > 0) tiles.push({ label: texts.prospects, value: prospects, format: 'integer' });
  return { kind: 'tiles', title: summaryTexts[locale].parts.headlines, tiles };
}
