import { useMemo } from 'react';
import { FailureMessage } from '../failure-message';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { NotReady } from '../not-ready';
import { TierTable } from '../result/tier-table';
import { previewRequest } from '../state/preview-request';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { useCounts } from './use-counts';

/** What a run would give, before anything is written. */
export default function PreviewPage({ state, dispatch, session }: StepProps) {
  const { locale, texts } = useLanguage();
  const request = useMemo(() => previewRequest(state, locale), [state, locale]);
  const { counts, failure } = useCounts(session, request);
  return (
    <StepPage title={texts.previewTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {failure && <FailureMessage failure={failure} />}
      {!request && <NotReady state={state} dispatch={dispatch} />}
      {request && counts && (
        <TierTable
          tiers={counts.tiers.map((share, index) => ({
            name: request.scheme.tiers.levels[index]?.name[locale] ?? '',
            ...share,
          }))}
          customers={counts.customers}
          revenue={counts.revenue}
        />
      )}
    </StepPage>
  );
}
