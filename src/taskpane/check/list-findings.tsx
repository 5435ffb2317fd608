import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../intake/intake-result';
import type { Session } from '../../run/session';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { useLanguage } from '../language';
import type { Failure } from '../state/pane-state';
import { useDataCheckTexts } from '../use-data-check-texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

type Answer = { sheetName: string } | { cause: Failure['cause'] };

/** Puts the findings on a sheet of our own, to pass on or to work through. */
export function ListFindings({ findings, session }: { findings: readonly Finding[]; session: Session }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useDataCheckTexts();
  const [answer, setAnswer] = useState<Answer | 'working' | null>(null);
  const list = async () => {
    setAnswer('working');
    try {
      setAnswer(await session.listFindings(findings, locale));
    } catch (error) {
      setAnswer({ cause: causeOf(error) });
    }
  };
  return (
    <div className={styles.root}>
      <Button size="small" disabledFocusable={answer === 'working'} onClick={() => void list()}>
        {texts.listFindings}
      </Button>
      <div role="status">
        {answer !== null && answer !== 'working' && 'sheetName' in answer && (
          <span>{say(texts.listed, { sheet: answer.sheetName })}</span>
        )}
      </div>
      {answer !== null && answer !== 'working' && 'cause' in answer && (
        <FailureMessage failure={{ during: 'checking', cause: answer.cause }} />
      )}
    </div>
  );
}
