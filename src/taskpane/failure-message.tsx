import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { problemText } from '../locales/problem-text';
import { useLanguage } from './language';
import type { Failure } from './state/pane-state';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere', flexShrink: 0 },
  title: { display: 'block' },
});

interface FailureMessageProps {
  failure: Failure;
  /** What the user can do about it right here, beyond what the text says. */
  action?: { label: string; perform(): void };
}

/** What happened, and what to do next. */
export function FailureMessage({ failure, action }: FailureMessageProps) {
  const styles = useStyles();
  const { locale, texts, say } = useLanguage();
  const { what, next } =
    'code' in failure.cause
      ? problemText(locale, failure.cause)
      : { what: texts.unexpected, next: say(texts.unexpectedNext, { message: failure.cause.unexpected }) };
  // An empty sheet is nobody's mistake.
  const mild = 'code' in failure.cause && failure.cause.code === 'sheet-empty';
  return (
    <div role="alert">
      <MessageBar className={styles.bar} intent={mild ? 'info' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
          {next}
        </MessageBarBody>
        {action && (
          <MessageBarActions>
            <Button size="small" onClick={action.perform}>
              {action.label}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
