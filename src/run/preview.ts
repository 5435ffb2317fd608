import type { GradeCounts } from '../grading/grade-counts';
import type {
  CustomerWish,
  ExplainedCustomer,
  PreviewChanges,
  PreviewCustomer,
} from '../worker/calls/preview';
import { inSheet } from './in-sheet';
import { previousGrades } from './previous-grades';
import type { GradeRequest } from './run-types';
import { loadSavedRun } from './saved-run';
import { withToday } from './today';
import { worker } from './worker-client';

/** What the columns to be written do not change. */
export type PreviewRequest = Omit<GradeRequest, 'write'>;

/** What grading the sheet last read would give; nothing is written. */
export interface PreviewSession {
  /** The counts behind the preview's charts: quick where only the tiers changed since the last question. */
  counts(request: PreviewRequest): Promise<GradeCounts>;
  /** Some customers of each tier, or those whose number or name contains a text. */
  customers(
    request: PreviewRequest,
    wish: CustomerWish,
  ): Promise<{ customers: PreviewCustomer[]; found: number }>;
  /** Why a customer has the grade, by place in the list or by key; null = nobody of the list. */
  customer(
    request: PreviewRequest,
    which: { row: number } | { key: string },
  ): Promise<ExplainedCustomer | null>;
  /** Against the grades that stand in the workbook; null = there was no run. */
  sinceLastRun(request: PreviewRequest): Promise<SinceLastRun | null>;
}

/** What this run would change against the one before it. */
export interface SinceLastRun {
  /** ISO 8601 time of that run; null = not known. */
  ranAt: string | null;
  /** How many customers it had. */
  customers: number;
  /** By customer; the tiers by name. null = the columns it wrote are gone. */
  changes: PreviewChanges | null;
}

/** @param sheet the name of the sheet last read, for problems that do not say where they are */
export function previewSession(sheet: () => string): PreviewSession {
  return {
    counts: (request) => inSheet(sheet(), worker().call('previewCounts', inputOf(request))),
    customers: (request, wish) =>
      inSheet(
        sheet(),
        worker().call('previewCustomers', { ...inputOf(request), locale: request.locale, wish }),
      ),
    customer: (request, which) =>
      inSheet(
        sheet(),
        worker().call('previewCustomer', { ...inputOf(request), locale: request.locale, which }),
      ),
    async sinceLastRun(request) {
      const run = await loadSavedRun();
      if (!run) return null;
      const grades = await previousGrades(run);
      const { levels } = run.scheme.tiers;
      const before = grades && { ...grades, best: levels.map(({ id }) => id) };
      const changes = before && (await worker().call('previewChanges', { ...inputOf(request), before }));
      const nameOf = (tier: string): string =>
        [...request.scheme.tiers.levels, ...levels].find(({ id }) => id === tier)?.name[request.locale] ??
        tier;
      return {
        ranAt: run.ranAt,
        customers: run.counts.customers,
        changes: changes && {
          ...changes,
          moves: changes.moves.map(({ from, to, customers }) => ({
            from: nameOf(from),
            to: nameOf(to),
            customers,
          })),
        },
      };
    },
  };
}

const inputOf = ({ mapping, also, options, scheme, asOf }: PreviewRequest) => ({
  ...withToday({ mapping, ...(also ? { also } : {}), options, scheme }),
  ...(asOf === undefined ? {} : { asOf }),
});
