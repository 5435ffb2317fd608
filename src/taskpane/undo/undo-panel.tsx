import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { historyTexts } from '../../locales/history';
import type { UndoPreview } from '../../run/undo/undo-session';
import { ProblemError } from '../../scheme/problem';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { VerdictBar } from '../figures/verdict-bar';
import { useLanguage } from '../language';
import type { Failure } from '../state/pane-state';
import type { StepProps } from '../step-props';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  open: { alignSelf: 'flex-start' },
});

type Shown = { at: 'start' | 'looking' | 'undoing' | 'done' } | { at: 'asked'; preview: UndoPreview };

/** Takes the last run back, after saying what goes, what comes back and what of the user's would be lost. */
export function UndoPanel({
  session,
  dispatch,
  label,
}: Pick<StepProps, 'session' | 'dispatch'> & { label: string }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = historyTexts[locale].undo;
  const [shown, setShown] = useState<Shown>({ at: 'start' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(shown.at);
  useEffect(() => {
    if (before.current === shown.at) return;
    before.current = shown.at;
    // What was pressed is no longer there: what came in its place has the focus, and is in view.
    const next = question.current ?? opener.current ?? panel.current;
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }, [shown.at]);
  const failed = (error: unknown): void => {
    setFailure({ during: 'finding', cause: causeOf(error) });
    setShown({ at: 'start' });
  };

  const look = async () => {
    setFailure(null);
    setShown({ at: 'looking' });
    try {
      const preview = await session.previewUndo();
      if (preview) setShown({ at: 'asked', preview });
      else failed(new ProblemError({ code: 'undo-nothing' }));
    } catch (error) {
      failed(error);
    }
  };
  const undo = async ({ ranAt }: UndoPreview) => {
    setShown({ at: 'undoing' });
    try {
      await session.undoRun(ranAt);
      setShown({ at: 'done' });
      dispatch({ type: 'runTakenBack' });
    } catch (error) {
      failed(error);
    }
  };

  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      {failure && <FailureMessage failure={failure} />}
      {(shown.at === 'start' || shown.at === 'done') && (
        <>
          {shown.at === 'done' && <VerdictBar intent="success">{texts.done}</VerdictBar>}
          <Button
            ref={opener}
            className={styles.open}
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={() => void look()}
          >
            {shown.at === 'done' ? texts.again : label}
          </Button>
        </>
      )}
      {(shown.at === 'looking' || shown.at === 'undoing') && (
        <Spinner
          size="tiny"
          labelPosition="after"
          label={shown.at === 'looking' ? texts.looking : texts.confirm}
        />
      )}
      {shown.at === 'asked' && (
        <div ref={question} className={styles.panel} role="group" aria-label={texts.title} tabIndex={-1}>
          <UndoWords preview={shown.preview} />
          <div className={styles.buttons}>
            <Button appearance="primary" size="small" onClick={() => void undo(shown.preview)}>
              {texts.confirm}
            </Button>
            <Button size="small" onClick={() => setShown({ at: 'start' })}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );

  function UndoWords({ preview: { ranAt, parts, before, edits } }: { preview: UndoPreview }) {
    const time = ranAt === null ? '' : new Date(ranAt).toLocaleString(locale);
    const lines = parts.map(({ what, sheetName, columns, fate }) => {
      const part = say(texts[what], { sheet: sheetName, count: columns });
      return say(texts[fate], { part });
    });
    const summaryGone = parts.some(({ what, fate }) => what === 'summary' && fate === 'removed');
    return (
      <>
        <span>{say(texts.what, { time })}</span>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {before === 'nothing' && <span>{texts.firstRun}</span>}
        {before === 'nowhere' && <Warning text={texts.onlyRemoval} />}
        {before === 'history' && summaryGone && <span>{texts.summaryOnlyRemoved}</span>}
        {edits === null ? (
          <Warning text={texts.editedUnknown} />
        ) : edits.cells === 0 ? (
          <span>{edits.known === 'all' ? texts.notEdited : say(texts.editedPartly, { cells: 0 })}</span>
        ) : (
          <Warning
            text={say(edits.known === 'all' ? texts.edited : texts.editedPartly, { cells: edits.cells })}
          />
        )}
        <span>{texts.yoursStay}</span>
      </>
    );
  }
}

const Warning = ({ text }: { text: string }) => <VerdictBar intent="warning">{text}</VerdictBar>;
