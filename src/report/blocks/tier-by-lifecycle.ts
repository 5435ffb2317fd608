import { STAGES } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { hasAmounts } from '../data-has';
import { exactSum } from '../figures/exact-sum';
import type { CellFigures } from '../figures/cell-figures';
import type { ReportFigures } from '../report-figures';
import type { ReportInput } from '../report-input';
import type { CellFormat, TableBlock } from '../summary';

/** Customers of each tier in each stage, and their revenue. */
export function tierByLifecycleBlocks(
  input: ReportInput,
  figures: ReportFigures,
  locale: Locale,
): TableBlock[] {
  const texts = summaryTexts[locale].matrix;
  const matrix = (
    id: string,
    title: string,
    format: CellFormat,
    value: (cell: CellFigures) => number,
  ): TableBlock => matrixBlock(input, figures, locale, { id, title, format, value });
  return [
    matrix('tier-by-lifecycle', texts.customers, 'integer', ({ customers }) => customers),
    ...(hasAmounts(input.grades.fitted)
      ? [matrix('revenue-by-lifecycle', texts.revenue, 'money', ({ revenue }) => revenue)]
      : []),
  ];
}

function matrixBlock(
  { scheme }: ReportInput,
  { cells }: ReportFigures,
  locale: Locale,
  {
    id,
    title,
    format,
    value,
  }: { id: string; title: string; format: CellFormat; value: (cell: CellFigures) => number },
): TableBlock {
  const texts = reportTexts[locale].tierByLifecycle;
  const { stages } = gradingTexts[locale];
  const sumOf = (own: (cell: CellFigures) => boolean): number => exactSum(cells.filter(own).map(value));
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { header: texts.tier, format: 'text' },
      ...STAGES.map((stage) => ({ header: stages[stage], format })),
      { header: texts.total, format },
    ],
    rows: scheme.tiers.levels.map(({ name }, tier) => [
      name[locale],
      ...cells.filter((cell) => cell.tier === tier).map(value),
      sumOf((cell) => cell.tier === tier),
    ]),
    total: [
      texts.total,
      ...STAGES.map((_, stage) => sumOf((cell) => cell.stage === stage)),
      sumOf(() => true),
    ],
    heat: { column: 1, columns: STAGES.length },
  };
}
