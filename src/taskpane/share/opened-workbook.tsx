import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import type { BegunRun } from '../../run/begun-run';
import type { Locale } from '../../scheme/local-text';
import { FailureMessage } from '../failure-message';
import { useLanguage } from '../language';
import { ProgressLine } from '../progress-line';
import type { OpenedWorkbook } from './use-opened-workbook';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  run: { marginTop: tokens.spacingVerticalS },
  bar: { flexShrink: 0, overflowWrap: 'anywhere' },
});

/**
 * What an opened workbook brings along from its last run, named, with the ways to go on: nothing runs and nothing is
 * changed before the user chooses one.
 */
export function OpenedWorkbookBar({ opened }: { opened: OpenedWorkbook }) {
  const styles = useStyles();
  const { texts: pane } = useLanguage();
  const { texts: all, say, locale } = useShareTexts();
  const { found, again, failure, note, busy } = opened;
  return (
    <>
      {note && (
        <MessageBar
          className={styles.bar}
          intent={note === 'cancelled' ? 'info' : 'success'}
          layout="multiline"
        >
          <MessageBarBody>
            {
              {
                removed: all.state.removed,
                sheetsRemoved: all.state.begunSheetsRemoved,
                cancelled: pane.cancelledNote,
              }[note]
            }
          </MessageBarBody>
        </MessageBar>
      )}
      {opened.begun && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            {say(all.state.begun, { when: timeOf(opened.begun, locale) })}
            {opened.begun.sheets.length > 0 &&
              say(all.state.begunSheets, {
                count: opened.begun.sheets.length,
                sheets: opened.begun.sheets.join(pane.listSeparator),
              })}
            <div className={styles.buttons}>
              {opened.begun.sheets.length > 0 && (
                <Button size="small" disabledFocusable={busy} onClick={opened.removeBegun}>
                  {say(all.state.begunRemove, { count: opened.begun.sheets.length })}
                </Button>
              )}
              <Button size="small" onClick={opened.forgetBegun}>
                {all.state.begunSeen}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {found && found.status !== 'none' && (
        <MessageBar
          className={styles.bar}
          intent={found.status === 'ours' ? 'info' : 'warning'}
          layout="multiline"
        >
          <MessageBarBody>
            <Sentence found={found} />
            {again ? (
              <div className={styles.run}>
                <ProgressLine
                  phase={
                    again.cancelling ? pane.cancelling : pane.phases[again.progress?.phase ?? 'preparing']
                  }
                  progress={again.cancelling ? null : again.progress}
                />
                <div className={styles.buttons}>
                  <Button size="small" disabledFocusable={again.cancelling} onClick={opened.cancel}>
                    {again.cancelling ? pane.cancelling : pane.cancel}
                  </Button>
                </div>
              </div>
            ) : (
              <div className={styles.buttons}>
                {choicesOf(opened, found, all.state).map(({ label, primary, choose }) => (
                  <Button
                    key={label}
                    size="small"
                    appearance={primary ? 'primary' : 'secondary'}
                    disabledFocusable={busy}
                    onClick={choose}
                  >
                    {label}
                  </Button>
                ))}
                {busy && <Spinner size="tiny" />}
              </div>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}

function timeOf({ at }: BegunRun, locale: Locale): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? '?'
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

type Found = Exclude<NonNullable<OpenedWorkbook['found']>, { status: 'none' }>;

function Sentence({ found }: { found: Found }) {
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.state;
  const name = 'scheme' in found ? (found.scheme?.name[locale] ?? '') : '';
  if (found.status !== 'ours') return `${say(texts[found.status], { name })} ${texts.nothingRuns}`;
  const ranAt = new Date(found.run.ranAt ?? Number.NaN);
  if (Number.isNaN(ranAt.getTime())) return say(texts.oursUndated, { name });
  return say(texts.ours, {
    name,
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ranAt),
  });
}

interface Choice {
  label: string;
  primary?: boolean;
  choose: () => void;
}

function choicesOf(
  opened: OpenedWorkbook,
  found: Found,
  texts: ReturnType<typeof useShareTexts>['texts']['state'],
): Choice[] {
  const anew = { label: texts.startAnew, choose: opened.startAnew };
  if (found.status === 'ours') {
    return [
      { label: texts.gradeAgain, primary: true, choose: opened.gradeAgain },
      { label: texts.goOn, choose: opened.goOn },
      anew,
    ];
  }
  const scheme = 'scheme' in found && found.scheme !== undefined;
  return [
    ...(found.status === 'edited' ? [{ label: texts.useAll, choose: opened.keep }] : []),
    ...(scheme ? [{ label: texts.useScheme, choose: opened.useScheme }] : []),
    anew,
    { label: texts.remove, choose: opened.remove },
  ];
}
