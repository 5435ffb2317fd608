import { STAGES, type Cutoffs } from '../grading/grades';
import { gradingTexts } from '../locales/grading';
import type { Locale } from '../scheme/local-text';
import { segmentIds } from '../scheme/segment-ids';
import { isDated } from './data-has';
import { isoDay } from './iso-day';
import type { ReportInput, SetAsideReasonId } from './report-input';
import { segmentName } from './segment-name';

/** A run as plain JSON, for programs. Later versions add keys and rename none. */
export interface RunReport<Finding> {
  source: { file: string; sheet: string; kind: 'orders' | 'customers' };
  /** Data rows below the header. */
  rows: number;
  customers: number;
  /** null = not known: the list has no such column. */
  orders: number | null;
  revenue: number | null;
  setAside: { reason: SetAsideReasonId; rows: number }[];
  /** yyyy-mm-dd; null when the data has no date. */
  asOf: string | null;
  scheme: { name: string; version: number };
  cutoffs: Cutoffs;
  tiers: { name: string; customers: number; revenue: number }[];
  stages: { id: string; name: string; customers: number }[];
  segments: { id: string; name: string; customers: number; revenue: number }[];
  findings: Finding[];
}

/** The report behind `--json`; the caller adds what it wrote and how long it took. */
export function runReport<Finding>(
  input: ReportInput & { intake: { findings: Finding[] } },
  locale: Locale,
): RunReport<Finding> {
  const { source, intake, grades, scheme, totals } = input;
  const names = gradingTexts[locale];
  return {
    source: { ...source, kind: intake.kind },
    rows: intake.rows,
    customers: totals.all.customers,
    orders: known(intake.orders),
    revenue: known(intake.revenue),
    setAside: intake.setAside.map(({ reason, rows }) => ({ reason, rows })),
    asOf: isDated(grades.fitted) ? isoDay(grades.fitted.asOf) : null,
    scheme: { name: scheme.name[locale], version: scheme.version },
    cutoffs: grades.fitted.cutoffs,
    tiers: totals.tiers.map(({ customers, revenue }, index) => ({
      name: scheme.tiers.levels[index]?.name[locale] ?? '',
      customers,
      revenue,
    })),
    stages: STAGES.map((stage, index) => ({
      id: stage,
      name: names.stages[stage],
      customers: totals.tierByStage.reduce((sum, row) => sum + (row[index] ?? 0), 0),
    })),
    segments: segmentIds(scheme.segments).map((segment, index) => ({
      id: segment,
      name: segmentName(scheme.segments, segment, locale),
      customers: totals.segments[index]?.customers ?? 0,
      revenue: totals.segments[index]?.revenue ?? 0,
    })),
    findings: intake.findings,
  };
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
