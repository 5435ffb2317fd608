import type { GradeCounts } from '../grading/grade-counts';
import type { CustomerWish, ExplainedCustomer, PreviewCustomer } from '../worker/calls/preview';
import { inSheet } from './in-sheet';
import type { GradeRequest } from './run-types';
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
  };
}

const inputOf = ({ mapping, also, options, scheme, asOf }: PreviewRequest) => ({
  ...withToday({ mapping, ...(also ? { also } : {}), options, scheme }),
  ...(asOf === undefined ? {} : { asOf }),
});
