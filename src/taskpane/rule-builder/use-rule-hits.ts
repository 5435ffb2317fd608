import { useMemo } from 'react';
import type { Session } from '../../run/session';
import type { Condition } from '../../scheme/rules/condition';
import { schemeSchema } from '../../scheme/schema';
import { useCounts } from '../preview/use-counts';
import type { PaneState } from '../state/pane-state';
import { usePreviewRequest } from '../use-preview-request';

const PROBE = 'rule-being-edited';

/**
 * Whom a rule hits now, by itself: as a tag that nothing else knows of. Rules that are off, or that others come before,
 * are counted all the same.
 * @returns null = not known (yet)
 */
export function useRuleHits(
  session: Session,
  state: PaneState,
  rule: Condition,
): { hits: number; all: number } | null {
  const draft = state.editor.history.present.scheme;
  const probing = useMemo(() => {
    const probe = {
      id: PROBE,
      name: { 'zh-CN': PROBE, 'en-US': PROBE },
      group: draft.tagGroups[0]?.id ?? PROBE,
      color: '#5c6f82',
      on: true,
      when: rule,
    };
    const scheme = {
      ...draft,
      tagGroups: draft.tagGroups.length > 0 ? draft.tagGroups : [{ id: PROBE, name: probe.name }],
      tags: [...draft.tags.filter(({ id }) => id !== PROBE).slice(0, 199), probe],
    };
    // The rule may not hold yet, or go in a circle.
    return schemeSchema.safeParse(scheme).success ? scheme : null;
  }, [draft, rule]);
  const request = usePreviewRequest(state, probing);
  const { counts, of } = useCounts(session, request);
  if (!counts || !of) return null;
  return {
    hits: counts.tags[of.scheme.tags.findIndex(({ id }) => id === PROBE)] ?? 0,
    all: counts.customers,
  };
}
