import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Footnotes } from '../footnotes';
import { useLanguage } from '../language';
import { ProgressLine } from '../progress-line';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The run: what it is doing, how far it is, and the way out. */
export function RunningStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  const { grading, cancelling, check, secondsLeft } = state;
  const phase = cancelling ? texts.cancelling : texts.phases[grading.progress?.phase ?? 'preparing'];
  return (
    <StepPage
      title={say(texts.runningTitle, { count: check?.customers ?? 0 })}
      footer={
        <>
          <Button disabledFocusable={cancelling} onClick={() => dispatch({ type: 'cancelRequested' })}>
            {cancelling ? texts.cancelling : texts.cancel}
          </Button>
          <Footnotes />
        </>
      }
    >
      <Text as="p" className={styles.hint}>
        {texts.runningHint}
      </Text>
      <div>
        <ProgressLine
          phase={phase}
          progress={cancelling ? null : grading.progress}
          secondsLeft={secondsLeft}
        />
      </div>
    </StepPage>
  );
}
