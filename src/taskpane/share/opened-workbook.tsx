import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OpenState } from '../../run/saved-state/open-state';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import type { Failure } from '../state/pane-state';
import type { StepProps } from '../step-props';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  bar: { flexShrink: 0, overflowWrap: 'anywhere' },
});

/**
 * What an opened workbook brings along from its last run, named, with the ways to go on: nothing runs and nothing is
 * changed before the user chooses one.
 */
export function OpenedWorkbook({ state, dispatch, session }: StepProps) {
  const styles = useStyles();
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.state;
  const [opened, setOpened] = useState<OpenState | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState(false);

  const graded = state.outcome !== null;
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (graded) return;
    let over = false;
    // A workbook that cannot be asked now (a cell is being edited) says so where its sheets are looked for.
    session.openState().then(
      (found) => {
        if (!over) setOpened(found);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [session, graded, looks]);

  const perform = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      setOpened(null);
    } catch (error) {
      setFailure({ during: 'grading', cause: causeOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const again = (accept: boolean) =>
    perform(async () => {
      const outcome = await session.gradeAgain({ accept });
      dispatch({ type: 'gradedAgain', outcome, quietly: false });
    });

  if (removed) {
    return (
      <MessageBar className={styles.bar} intent="success" layout="multiline">
        <MessageBarBody>{texts.removed}</MessageBarBody>
      </MessageBar>
    );
  }
  if (graded || opened === null || opened.status === 'none')
    return failure && <FailureMessage failure={failure} />;

  const run = 'run' in opened ? opened.run : undefined;
  const scheme = 'scheme' in opened ? opened.scheme : undefined;
  const name = scheme?.name[locale] ?? '';
  const ranAt = run?.ranAt ? new Date(run.ranAt) : undefined;
  const sentence =
    opened.status === 'ours'
      ? ranAt && !Number.isNaN(ranAt.getTime())
        ? say(texts.ours, {
            name,
            date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ranAt),
          })
        : say(texts.oursUndated, { name })
      : say(texts[opened.status], { name });

  const choices: { label: string; primary?: boolean; perform: () => Promise<void> }[] = [];
  if (opened.status === 'ours' && run) {
    choices.push(
      { label: texts.gradeAgain, primary: true, perform: () => again(false) },
      {
        label: texts.goOn,
        perform: () =>
          perform(async () => dispatch({ type: 'runRestored', ...(await session.restore(run)) })),
      },
    );
  }
  if (opened.status === 'edited') {
    choices.push({
      label: texts.useAll,
      perform: () => perform(() => session.settleState('keep').then(() => setLooks((count) => count + 1))),
    });
  }
  if (opened.status !== 'ours' && scheme) {
    choices.push({
      label: texts.useScheme,
      perform: () => perform(async () => dispatch({ type: 'schemeChanged', scheme })),
    });
  }
  choices.push({ label: texts.startAnew, perform: () => perform(() => Promise.resolve()) });
  if (opened.status !== 'ours') {
    choices.push({
      label: texts.remove,
      perform: () => perform(() => session.settleState('remove').then(() => setRemoved(true))),
    });
  }
  return (
    <>
      <MessageBar
        className={styles.bar}
        intent={opened.status === 'ours' ? 'info' : 'warning'}
        layout="multiline"
      >
        <MessageBarBody>
          {sentence}
          {opened.status !== 'ours' && ` ${texts.nothingRuns}`}
          <div className={styles.buttons}>
            {choices.map(({ label, primary, perform: choose }) => (
              <Button
                key={label}
                size="small"
                appearance={primary ? 'primary' : 'secondary'}
                disabledFocusable={busy}
                onClick={() => void choose()}
              >
                {label}
              </Button>
            ))}
            {busy && <Spinner size="tiny" />}
          </div>
        </MessageBarBody>
      </MessageBar>
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}
