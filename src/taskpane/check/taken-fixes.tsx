import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { IntakeOptions } from '../../intake/mapping';
import { takenFixes, withoutFix } from '../../intake/with-fix';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useDataCheckTexts } from '../use-data-check-texts';
import { useFocusAfterGoing } from '../use-focus-after-going';
import { takenName } from './fix-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface TakenFixesProps {
  options: IntakeOptions;
  change(options: IntakeOptions): void;
}

/** The fixes that the user has taken; each can be taken back. */
export function TakenFixes({ options, change }: TakenFixesProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useDataCheckTexts();
  const taken = takenFixes(options);
  const list = useRef<HTMLUListElement>(null);
  const tookBackAt = useFocusAfterGoing(list, 'button', taken.length);
  if (taken.length === 0) return null;
  return (
    <Section title={texts.takenTitle}>
      <ul ref={list} className={styles.list}>
        {taken.map((fix, index) => {
          const decision = takenName(locale, fix);
          return (
            <li key={JSON.stringify(fix)} className={styles.line}>
              <span>{decision}</span>
              <Button
                size="small"
                aria-label={say(texts.takeBackLabel, { decision })}
                onClick={() => {
                  tookBackAt(index);
                  change(withoutFix(options, fix));
                }}
              >
                {texts.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
