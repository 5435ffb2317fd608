import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../run/progress';
import { useLanguage } from './language';

const useStyles = makeStyles({
  root: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A bar with its phase and, where they can be counted, the rows done. */
export function ProgressLine({ phase, progress }: { phase: string; progress: Progress | null }) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  const counted = progress !== null && progress.total > 0;
  return (
    <div className={styles.root}>
      <ProgressBar
        thickness="large"
        aria-label={phase}
        {...(counted ? { value: progress.done, max: progress.total } : {})}
      />
      <Caption1 className={styles.words} as="p" block={false}>
        <span>{phase}</span>
        {counted && <span>{say(texts.rowsDone, { done: progress.done, total: progress.total })}</span>}
      </Caption1>
    </div>
  );
}
