import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { findingText } from '../../locales/finding-rows';
import { historyTexts } from '../../locales/history';
import type { Written } from '../../run/run-types';
import { causeOf } from '../cause-of';
import { GradeFooter } from '../grade-footer';
import { FailureMessage } from '../failure-message';
import { useLanguage } from '../language';
import { serialOfIso } from '../serial-day';
import { AgainLine } from '../share/again-line';
import { KeepFresh } from '../share/keep-fresh';
import type { Failure } from '../state/pane-state';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { UndoPanel } from '../undo/undo-panel';
import { ListLines } from './list-lines';
import { usePreviewRequest } from '../use-preview-request';
import { LiveLine } from './live-line';
import { TierTable } from './tier-table';
import { WhySelected } from './why-selected';
import { WrittenList } from './written-list';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  again: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flex: '1 1 auto' },
});

/** What came out, and the ways to it in the workbook. */
export default function ResultStep({ state, dispatch, session }: StepProps) {
  const styles = useStyles();
  const { locale, texts, say, format } = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const request = usePreviewRequest(state);
  const why = <WhySelected session={session} request={request} />;
  if (!state.outcome) {
    return (
      <StepPage title={texts.steps.result} footer={<GradeFooter state={state} dispatch={dispatch} />}>
        <Text>{texts.noRunYet}</Text>
        {why}
      </StepPage>
    );
  }
  const { report, written, recalculated } = state.outcome;
  const summary = written.find(({ what }) => what === 'summary');
  const grades = written.find(({ what }) => what === 'columns' || what === 'gradedSheet');
  const asOf = report.asOf === null ? null : serialOfIso(report.asOf);

  const show = async (part: Written) => {
    setFailure(null);
    try {
      // A sheet of ours begins at its top; columns of ours are shown as a whole, beside those of the user.
      await session.show(part.sheetId, part.what === 'columns' ? part.address : part.address.split(':')[0]);
    } catch (error) {
      setFailure({ during: 'finding', cause: causeOf(error) });
    }
  };

  return (
    <StepPage
      title={texts.resultTitle}
      footer={
        <div className={styles.buttons}>
          {summary && (
            <Button className={styles.button} appearance="primary" onClick={() => void show(summary)}>
              {texts.openSummary}
            </Button>
          )}
          {grades && (
            <Button className={styles.button} onClick={() => void show(grades)}>
              {texts.showGrades}
            </Button>
          )}
        </div>
      }
    >
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.line}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <Text>
          {asOf === null
            ? say(texts.resultLineUndated, { customers: report.customers })
            : say(texts.resultLine, { customers: report.customers, date: format.day(asOf) })}
        </Text>
      </div>
      {report.findings
        .filter(({ code }) => code === 'pinned-tier-unknown')
        .map((finding) => (
          <MessageBar key={finding.code} intent="warning" layout="multiline">
            <MessageBarBody>{findingText(locale, finding)}</MessageBarBody>
          </MessageBar>
        ))}
      {!recalculated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.notRecalculated}</MessageBarBody>
        </MessageBar>
      )}
      {state.outcome.again && <AgainLine again={state.outcome.again} />}
      {state.outcome.live && <LiveLine live={state.outcome.live} />}
      <TierTable tiers={report.tiers} customers={report.customers} revenue={report.revenue} />
      {why}
      <ListLines outcome={state.outcome} />
      <WrittenList written={written} show={(part) => void show(part)} />
      <UndoPanel session={session} dispatch={dispatch} label={historyTexts[locale].undo.open} />
      <Button
        className={styles.again}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => dispatch({ type: 'pageOpened', page: 'data' })}
      >
        {texts.gradeAgain}
      </Button>
      <KeepFresh
        session={session}
        onGraded={(outcome) => dispatch({ type: 'gradedAgain', outcome, quietly: true })}
      />
    </StepPage>
  );
}
