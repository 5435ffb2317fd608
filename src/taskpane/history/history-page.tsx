import { Button, Field, Spinner, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { historyTexts } from '../../locales/history';
import { HISTORY_SHEET_NAME } from '../../locales/sheet-names';
import { FailureMessage } from '../failure-message';
import { Footnotes } from '../footnotes';
import { VerdictBar } from '../figures/verdict-bar';
import { useLanguage } from '../language';
import { Section } from '../section';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { UndoPanel } from '../undo/undo-panel';
import { useAnswer } from '../use-answer';
import { CustomerSearch } from './customer-search';
import { DamagedRows } from './damaged-rows';
import { RunList } from './run-list';
import { StaysTable } from './stays-table';
import { TierHistory } from './tier-history';
import { TransitionView } from './transition-view';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

/** The runs that the workbook has kept: who moved, how the tiers grew, how long customers stay, one customer's line. */
export default function HistoryPage({ state, dispatch, session }: StepProps) {
  const { locale, say } = useLanguage();
  const texts = historyTexts[locale];
  const [reads, setReads] = useState(0);
  const { scheme, write } = state;
  const { answer, failure } = useAnswer(
    () => session.readHistory(locale, scheme),
    `${locale} ${reads} ${state.outcome?.report.asOf ?? ''} ${state.looking.ticket}`,
  );
  const overview = answer?.overview;
  const runs = overview?.runs ?? [];
  return (
    <StepPage title={texts.pageTitle} footer={<Footnotes />}>
      <Field hint={say(texts.keepHint, { sheet: HISTORY_SHEET_NAME })}>
        <Switch
          label={helpLabel(texts.keep, settingHelpTexts[locale].write.history)}
          checked={write.keepHistory === true}
          onChange={(_, { checked }) =>
            dispatch({ type: 'writeChanged', write: { ...write, keepHistory: checked } })
          }
        />
      </Field>
      {failure && <FailureMessage failure={failure} />}
      {answer === undefined && !failure && (
        <Spinner size="tiny" labelPosition="after" label={texts.reading} />
      )}
      {answer !== undefined && runs.length === 0 && (
        <VerdictBar intent="info">
          {texts.none} {texts.noneHint}
        </VerdictBar>
      )}
      {overview && runs.length > 0 && (
        <>
          {overview.setAside.length > 0 && <DamagedRows setAside={overview.setAside} />}
          {runs.length === 1 ? (
            <span>{texts.oneRun}</span>
          ) : (
            <>
              <TransitionView key={reads} overview={overview} session={session} />
              <TierHistory overview={overview} scheme={scheme} />
              <StaysTable overview={overview} />
            </>
          )}
          <CustomerSearch key={`${reads} ${runs.length}`} session={session} />
          <RunList overview={overview} />
          <div>
            <Button size="small" onClick={() => void session.show(answer.sheetId)}>
              {texts.showSheet}
            </Button>{' '}
            <Button size="small" appearance="subtle" onClick={() => setReads(reads + 1)}>
              {texts.readAgain}
            </Button>
          </div>
        </>
      )}
      <Section title={texts.undo.title}>
        <UndoPanel session={session} dispatch={dispatch} label={texts.undo.open} />
      </Section>
    </StepPage>
  );
}
