import { useMemo } from 'react';
import type { Session } from '../../run/session';
import { useCounts } from '../preview/use-counts';
import type { PaneState } from '../state/pane-state';
import { usePreviewRequest } from '../use-preview-request';
import { schemeCounts, type SchemeCounts } from './scheme-counts';

/**
 * The counts of the scheme to grade by, counted anew with every change; while the draft does not hold, those of the last
 * one that did. null = the data cannot be graded yet.
 */
export function useSchemeCounts(session: Session, state: PaneState): SchemeCounts | null {
  const request = usePreviewRequest(state);
  const { counts, of } = useCounts(session, request);
  return useMemo(() => (counts && of ? schemeCounts(of.scheme, counts) : null), [counts, of]);
}
