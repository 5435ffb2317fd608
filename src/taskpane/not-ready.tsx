import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import { ProgressLine } from './progress-line';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  counting: { justifyContent: 'flex-start' },
});

/** In place of a page's content while there are no customers to show: what is under way, or what to do. */
export function NotReady({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const { looking, reading, checking } = state;
  if (reading.status === 'running') {
    return <ProgressLine phase={texts.phases.reading} progress={reading.progress} />;
  }
  if (looking.status === 'running' || checking.status === 'running') {
    return <Spinner className={styles.counting} size="tiny" label={texts.counting} />;
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>{texts.noCustomersYet}</p>
      <Button onClick={() => dispatch({ type: 'pageOpened', page: 'data' })}>{texts.goToData}</Button>
    </div>
  );
}
