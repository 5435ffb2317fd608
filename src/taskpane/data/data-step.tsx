import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../failure-message';
import { GradeFooter } from '../grade-footer';
import { fullHistoryAction } from '../history/full-history-action';
import { useLanguage } from '../language';
import { ProgressLine } from '../progress-line';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { ColumnChoices } from './column-choices';
import { KindChoice } from './kind-choice';
import { KnownExport } from './known-export';
import { ListsBeside } from './lists-beside';
import { Questions } from './questions';
import { RunSettings } from './run-settings';
import { SourcePicker } from './source-picker';
import { nothingUsable } from './nothing-usable';
import { wantsReading } from './wants-reading';
import { TakenFixes } from '../check/taken-fixes';
import { UsedRows } from '../check/used-rows';

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
export function DataStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { texts } = language;
  const { sources, sourceId, reading, read, mapping, asOf, check, checking, failure } = state;
  const counting = checking.status === 'running';
  const readingNow = reading.status === 'running' || (reading.status === 'idle' && failure === null);

  const readAgain = { label: texts.readAgain, perform: () => dispatch({ type: 'lookAgain' }) };
  const checkFailure = failure?.during === 'checking' ? failure : nothingUsable(state);
  // A failed check belongs to the columns and stands right above them.
  const above = failure !== null && failure.during !== 'checking' && (
    <FailureMessage
      failure={failure}
      {...(wantsReading(failure) ? { action: readAgain } : fullHistoryAction(language, state, dispatch))}
    />
  );

  return (
    <StepPage title={texts.dataTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
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
              sourceId={sourceId}
              seen={state.seen}
              choose={(chosen) => dispatch({ type: 'sheetChosen', sourceId: chosen })}
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
            {reading.status === 'done' && read && <KnownExport read={read} />}
            {reading.status === 'done' && mapping && (
              <KindChoice kind={mapping.kind} choose={(kind) => dispatch({ type: 'kindChosen', kind })} />
            )}
          </div>
          {reading.status === 'done' && read && mapping && (
            <>
              {checkFailure && <FailureMessage failure={checkFailure} />}
              {check && (
                <Questions
                  findings={check.findings}
                  options={state.options}
                  change={(options) => dispatch({ type: 'optionsChanged', options })}
                />
              )}
              <ColumnChoices
                mapping={mapping}
                recognition={read.recognition}
                choose={(field, column) => dispatch({ type: 'columnChosen', field, column })}
              />
              <TakenFixes
                options={state.options}
                change={(options) => dispatch({ type: 'optionsChanged', options })}
              />
              <ListsBeside state={state} dispatch={dispatch} />
              {failure?.during !== 'checking' && <UsedRows check={check} counting={counting} />}
              {check && Number.isFinite(check.defaultAsOf) && (
                <RunSettings
                  asOf={asOf}
                  defaultAsOf={check.defaultAsOf}
                  chooseAsOf={(day) => dispatch({ type: 'asOfChosen', day })}
                />
              )}
            </>
          )}
        </>
      )}
    </StepPage>
  );
}
