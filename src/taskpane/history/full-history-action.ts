import { historyTexts } from '../../locales/history';
import type { Language } from '../language';
import type { StepProps } from '../step-props';

/** A history that is full: grade all the same, leaving out as many of the oldest runs as it takes. */
export function fullHistoryAction(
  { locale, say }: Language,
  { failure, write }: StepProps['state'],
  dispatch: StepProps['dispatch'],
): { action?: { label: string; perform(): void } } {
  const cause = failure?.cause;
  if (!cause || !('code' in cause) || cause.code !== 'history-full') return {};
  const runs = Number(cause.details?.runs ?? 0);
  if (runs === 0) return {};
  return {
    action: {
      label: say(historyTexts[locale].leaveOldest, { runs }),
      perform: () => {
        dispatch({ type: 'writeChanged', write: { ...write, leaveOldestRuns: runs } });
        dispatch({ type: 'gradeStarted' });
      },
    },
  };
}
