import { MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { previewTexts } from '../../locales/preview';
import { FailureMessage } from '../failure-message';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { NotReady } from '../not-ready';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { usePreviewRequest } from '../use-preview-request';
import { CustomerSearch } from './customer-search';
import { CutoffSliders } from './cutoff-sliders';
import { PreviewCharts } from './preview-charts';
import { SinceLastRunPart } from './since-last-run';
import { useCounts } from './use-counts';

/** What a run would give, before anything is written. */
export default function PreviewPage({ state, dispatch, session }: StepProps) {
  const { locale, texts: pane, say, format } = useLanguage();
  const texts = previewTexts[locale];
  const { scheme } = state;
  const request = usePreviewRequest(state);
  const { counts, of, failure } = useCounts(session, request);
  // A slider answers first; what lies below it follows when there is time.
  const settled = useDeferredValue(request);
  return (
    <StepPage title={pane.previewTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {failure && <FailureMessage failure={failure} />}
      {!request && <NotReady state={state} dispatch={dispatch} />}
      {request && !counts && !failure && <Spinner size="tiny" label={pane.counting} />}
      {request && counts && of && (
        <>
          <Text>
            {counts.asOf === null
              ? say(texts.lineUndated, { customers: counts.customers })
              : say(texts.line, { customers: counts.customers, date: format.day(counts.asOf) })}
          </Text>
          {counts.basis === 'fallback' && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{say(texts.fallback, { count: counts.purchasers })}</MessageBarBody>
            </MessageBar>
          )}
          <CutoffSliders
            scheme={scheme}
            tiers={counts.tiers}
            change={(to, index) =>
              // Steps of one slider in a row are one step back.
              dispatch({
                type: 'schemeEdited',
                edit: { type: 'edited', to, field: `preview/cutoff/${index}` },
              })
            }
          />
          <PreviewCharts counts={counts} scheme={of.scheme} />
          {settled && (
            <>
              <SinceLastRunPart session={session} request={settled} customers={counts.customers} />
              <CustomerSearch session={session} request={settled} />
            </>
          )}
        </>
      )}
    </StepPage>
  );
}
