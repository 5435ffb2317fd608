import { STAGES } from '../../grading/grades';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { hasAmounts, isDated } from '../data-has';
import type { CellFigures } from '../figures/cell-figures';
import { exactSum } from '../figures/exact-sum';
import type { ReportFigures } from '../report-figures';
import type { ReportInput } from '../report-input';
import type { Cell, TableBlock } from '../summary';

/** What is slipping and what is gone, per tier; nothing where the list cannot tell. */
export function riskBlocks(
  { grades, scheme }: ReportInput,
  { cells }: ReportFigures,
  locale: Locale,
): TableBlock[] {
  if (!hasAmounts(grades.fitted) || !isDated(grades.fitted)) return [];
  const texts = summaryTexts[locale].risk;
  const row = (name: string, own: readonly CellFigures[]): Cell[] => {
    const inStage = (stage: 'declining' | 'lost') => own.filter((cell) => STAGES[cell.stage] === stage);
    const [declining, lost] = [inStage('declining'), inStage('lost')];
    const customers = (list: readonly CellFigures[]): number =>
      list.reduce((sum, cell) => sum + cell.customers, 0);
    const revenue = exactSum(own.map((cell) => cell.revenue));
    const atRisk = exactSum(own.map((cell) => cell.atRisk));
    return [
      name,
      customers(declining),
      atRisk,
      cellNumber(revenue > 0 ? atRisk / revenue : Number.NaN),
      customers(lost),
      exactSum(lost.map((cell) => cell.revenue)),
    ];
  };
  return [
    {
      kind: 'table',
      id: 'at-risk',
      title: texts.title,
      columns: [
        { header: reportTexts[locale].tiers.tier, format: 'text' },
        { header: texts.declining, format: 'integer' },
        { header: texts.atRisk, format: 'money' },
        { header: texts.share, format: 'percent' },
        { header: texts.lost, format: 'integer' },
        { header: texts.gone, format: 'money' },
      ],
      rows: scheme.tiers.levels.map(({ name }, tier) =>
        row(
          name[locale],
          cells.filter((cell) => cell.tier === tier),
        ),
      ),
      total: row(reportTexts[locale].tiers.total, cells),
      note: texts.formula,
    },
  ];
}
