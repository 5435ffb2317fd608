import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../failure-message';
import { Footnotes } from '../footnotes';
import { useLanguage } from '../language';
import { ProgressLine } from '../progress-line';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { ColumnChoices } from './column-choices';
import { KindChoice } from './kind-choice';
import { RunSettings } from './run-settings';
import { SourcePicker } from './source-picker';
import { nothingUsable } from './nothing-usable';
import { wantsReading } from './wants-reading';
import { UsedRows } from './used-rows';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  looking: { justifyContent: 'flex-start' },
});

/** The first step: which sheet, which columns, which rows. */
export function DataStep({ state, dispatch, chooseLocale }: StepProps) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  const { sources, sheetId, reading, read, mapping, options, asOf, check, checking, failure } = state;
  const counting = checking.status === 'running';
  const ready = check !== null && check.customers > 0 && !counting && reading.status === 'done';
  const readingNow = reading.status === 'running' || (reading.status === 'idle' && failure === null);

  const readAgain = { label: texts.readAgain, perform: () => dispatch({ type: 'lookAgain' }) };
  const checkFailure = failure?.during === 'checking' ? failure : nothingUsable(state);
  // A failed check belongs to the columns and stands right above them.
  const above = failure !== null && failure.during !== 'checking' && (
    <FailureMessage failure={failure} {...(wantsReading(failure) ? { action: readAgain } : {})} />
  );

  return (
    <StepPage
      title={texts.dataTitle}
      takeFocus={state.grading.ticket > 0}
      chooseLocale={chooseLocale}
      footer={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
            onClick={() => dispatch({ type: 'gradeStarted' })}
          >
            {/* While it counts anew the last number stays: a name that flickers cannot be followed by ear. */}
            {check && check.customers > 0
              ? say(texts.gradeCustomers, { count: check.customers })
              : texts.gradeNothing}
          </Button>
          <Footnotes
            {...(ready && mapping
              ? { effect: say(texts.writesWhere[mapping.kind], { used: check.used, rows: check.rows }) }
              : {})}
          />
        </>
      }
    >
      {state.wasCancelled && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.cancelledNote}</MessageBarBody>
        </MessageBar>
      )}
      {sources === null ? (
        failure ? (
          above
        ) : (
          <Spinner className={styles.looking} size="tiny" label={texts.lookingForSheets} />
        )
      ) : sources.length === 0 ? (
        <p>{texts.noSheet}</p>
      ) : (
        <>
          <div className={styles.part}>
            <SourcePicker
              sources={sources}
              sheetId={sheetId}
              choose={(chosen) => dispatch({ type: 'sheetChosen', sheetId: chosen })}
            />
            {above}
            {readingNow && (
              <div className={styles.beside}>
                <ProgressLine phase={texts.phases.reading} progress={reading.progress} />
                <Button size="small" onClick={() => dispatch({ type: 'readStopped' })}>
                  {texts.stop}
                </Button>
              </div>
            )}
            {reading.status === 'stopped' && (
              <div className={styles.beside}>
                {texts.readingStopped}
                <Button size="small" onClick={readAgain.perform}>
                  {texts.readAgain}
                </Button>
              </div>
            )}
            {reading.status === 'done' && mapping && (
              <KindChoice kind={mapping.kind} choose={(kind) => dispatch({ type: 'kindChosen', kind })} />
            )}
          </div>
          {reading.status === 'done' && read && mapping && (
            <>
              {checkFailure && <FailureMessage failure={checkFailure} />}
              <ColumnChoices
                mapping={mapping}
                recognition={read.recognition}
                choose={(field, column) => dispatch({ type: 'columnChosen', field, column })}
              />
              {failure?.during !== 'checking' && <UsedRows check={check} counting={counting} />}
              <RunSettings
                template={state.template}
                chooseTemplate={(template) => dispatch({ type: 'templateChosen', template })}
                kind={mapping.kind}
                leaveOutCancelled={options.leaveOutCancelled}
                switchCancelled={(on) => dispatch({ type: 'leaveOutCancelledSwitched', on })}
                asOf={asOf}
                defaultAsOf={check?.defaultAsOf ?? Number.NaN}
                chooseAsOf={(day) => dispatch({ type: 'asOfChosen', day })}
              />
            </>
          )}
        </>
      )}
    </StepPage>
  );
}
