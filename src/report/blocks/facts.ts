import { STAGES } from '../../grading/grades';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { cellNumber } from '../cell-number';
import { hasAmounts, isDated } from '../data-has';
import type { ReportInput } from '../report-input';
import type { FactsBlock } from '../summary';

/** The headline: how many, how much, as of when, from which rows. Facts the list cannot give are left out. */
export function factsBlock({ source, intake, grades, totals }: ReportInput, locale: Locale): FactsBlock {
  const texts = reportTexts[locale].facts;
  const prospects = totals.tierByStage.reduce((sum, row) => sum + (row[STAGES.indexOf('prospect')] ?? 0), 0);
  const facts: FactsBlock['facts'] = [
    { label: texts.customers, value: totals.all.customers, format: 'integer' },
  ];
  if (prospects > 0) facts.push({ label: texts.prospects, value: prospects, format: 'integer' });
  facts.push({ label: texts.orders, value: cellNumber(intake.orders), format: 'integer' });
  if (hasAmounts(grades.fitted)) {
    facts.push(
      { label: texts.revenue, value: cellNumber(intake.revenue), format: 'money' },
      { label: texts.average, value: cellNumber(totals.all.average), format: 'money' },
    );
  }
  if (isDated(grades.fitted)) facts.push({ label: texts.asOf, value: grades.fitted.asOf, format: 'date' });
  if (source.file !== '') facts.push({ label: texts.file, value: source.file, format: 'text' });
  facts.push(
    { label: texts.sheet, value: source.sheet, format: 'text' },
    {
      label: texts.kind,
      value: intake.kind === 'orders' ? texts.orderList : texts.customerList,
      format: 'text',
    },
    { label: texts.rows, value: intake.rows, format: 'integer' },
    { label: texts.used, value: intake.used, format: 'integer' },
    { label: texts.setAside, value: intake.rows - intake.used, format: 'integer' },
  );
  return { kind: 'facts', title: texts.title, facts };
}
