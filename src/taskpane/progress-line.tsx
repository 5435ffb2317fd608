import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { writeTexts } from '../locales/write';
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

interface ProgressLineProps {
  phase: string;
  progress: Progress | null;
  /** null = not known. */
  secondsLeft?: number | null;
}

/** A bar with its phase and, where they can be counted, the rows done and the time left. */
export function ProgressLine({ phase, progress, secondsLeft = null }: ProgressLineProps) {
  const styles = useStyles();
  const { locale, texts, say } = useLanguage();
  const { timeLeft, minutesLeft } = writeTexts[locale];
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
        {counted && secondsLeft !== null && (
          <span>
            {secondsLeft < 90
              ? say(timeLeft, { seconds: Math.max(1, Math.round(secondsLeft)) })
              : say(minutesLeft, { minutes: Math.round(secondsLeft / 60) })}
          </span>
        )}
        {counted && <span>{say(texts.rowsDone, { done: progress.done, total: progress.total })}</span>}
      </Caption1>
    </div>
  );
}
