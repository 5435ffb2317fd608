import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { DataHealth } from '../../intake/data-health';
import { intakeTexts } from '../../locales/intake-texts';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useDataCheckTexts } from '../use-data-check-texts';

const useStyles = makeStyles({
  score: { fontVariantNumeric: 'tabular-nums' },
  parts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  part: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** How good the data is, 0 to 100, and what the number is made of. */
export function HealthScore({ health }: { health: DataHealth }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useDataCheckTexts();
  const intake = intakeTexts[locale];
  return (
    <Section title={intake.health} hint={texts.healthHint}>
      <Text className={styles.score} size={500} weight="semibold">
        {say(texts.healthScore, { score: health.score })}
      </Text>
      <ProgressBar thickness="large" value={health.score} max={100} aria-label={intake.health} />
      <Disclosure title={texts.healthParts}>
        <dl className={styles.parts}>
          {health.parts.map(({ part, score, weight }) => (
            <div key={part} className={styles.part}>
              <dt>{intake.healthParts[part]}</dt>
              <dd className={styles.value}>{say(texts.healthPart, { score, weight })}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Section>
  );
}
