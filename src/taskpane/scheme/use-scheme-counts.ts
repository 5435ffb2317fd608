import { useMemo } from 'react';
import type { Session } from '../../run/session';
import { useLanguage } from '../language';
import { useCounts } from '../preview/use-counts';
import type { PaneState } from '../state/pane-state';
import { previewRequest } from '../state/preview-request';
import { schemeCounts, type SchemeCounts } from './scheme-counts';

/**
 * The counts of the scheme to grade by, counted anew with every change; while the draft does not hold, those of the last
 * one that did. null = the data cannot be graded yet.
 */
export function useSchemeCounts(session: Session, state: PaneState): SchemeCounts | null {
  const { locale } = useLanguage();
  const { mapping, options, asOf, scheme, check, checking, reading, editor } = state;
  const request = useMemo(
    () => previewRequest(state, locale),
    // All that the request is made of and waits for; anything else in the state must not count again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [mapping, options, asOf, scheme, check, checking.status, reading.status, editor.problems.length, locale],
  );
  const { counts, of } = useCounts(session, request);
  return useMemo(() => (counts && of ? schemeCounts(of.scheme, counts) : null), [counts, of]);
}
