import type { CustomerLine } from '../../report/history/customer-lines';
import type { Transition } from '../../report/history/transition';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { HistoryOverview } from '../../worker/calls/history';
import type { Watch } from '../progress';
import { worker } from '../worker-client';
import { readHistory } from './read-history';

export type { HistoryOverview } from '../../worker/calls/history';

/** The runs that the workbook has kept. */
export interface HistorySession {
  /** Reads them from their sheet; null = none has been kept. The other questions are about what was last read. */
  readHistory(
    locale: Locale,
    scheme: Scheme,
    watch?: Watch,
  ): Promise<{ overview: HistoryOverview; sheetId: string; sheetName: string } | null>;
  /** From the tiers of one run to those of another, by their numbers. */
  transition(from: number, to: number): Promise<Transition>;
  /** The customers whose number or name holds a text, each with its grades run by run. */
  customerLines(text: string, most: number): Promise<CustomerLine[]>;
}

export const historySession: HistorySession = {
  async readHistory(locale, scheme, watch) {
    const read = await readHistory(locale, scheme, watch);
    if (!read) return null;
    const { sheetId, sheetName } = read.table;
    return { overview: read.overview, sheetId, sheetName };
  },
  transition: (from, to) => worker().call('transition', { from, to }),
  customerLines: (text, most) => worker().call('customerLines', { text, most }),
};
