import { STAGES } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { TableBlock } from '../summary';

export function tierByLifecycleBlock({ scheme, totals }: ReportInput, locale: Locale): TableBlock {
  const texts = reportTexts[locale].tierByLifecycle;
  const { stages } = gradingTexts[locale];
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const perStage = STAGES.map((_, stage) => sum(totals.tierByStage.map((row) => row[stage] ?? 0)));
  return {
    kind: 'table',
    id: 'tier-by-lifecycle',
    title: texts.title,
    columns: [
      { header: texts.tier, format: 'text' },
      ...STAGES.map((stage) => ({ header: stages[stage], format: 'integer' }) as const),
      { header: texts.total, format: 'integer' },
    ],
    rows: totals.tierByStage.map((row, tier) => [
      scheme.tiers.levels[tier]?.name[locale] ?? '',
      ...row,
      sum(row),
    ]),
    total: [texts.total, ...perStage, sum(perStage)],
  };
}
