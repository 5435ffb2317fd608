import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { backTestTexts } from '../../locales/back-test';
import { useLanguage } from '../language';
import { isoOfSerial, serialOfIso } from '../serial-day';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

const useStyles = makeStyles({ date: { minWidth: 0 } });

interface SplitDayProps {
  /** Whole serial day; null = the default. */
  day: number | null;
  /** The day of the test that is shown; null = none yet. */
  shown: number | null;
  choose(day: number | null): void;
}

/** The day by which the customers are graded; what comes after is the test. */
export function SplitDay({ day, shown, choose }: SplitDayProps) {
  const styles = useStyles();
  const { locale, say, format } = useLanguage();
  const texts = backTestTexts[locale];
  const [typed, setTyped] = useState<string | null>(null);
  const current = day ?? shown;
  return (
    <Field
      label={helpLabel(texts.day, settingHelpTexts[locale].evaluate.day)}
      size="small"
      hint={
        day === null ? (
          shown === null ? undefined : (
            say(texts.dayHint, { date: format.day(shown) })
          )
        ) : (
          <Link as="button" inline onClick={() => choose(null)}>
            {texts.dayReset}
          </Link>
        )
      }
    >
      <Input
        className={styles.date}
        type="date"
        size="small"
        min="1900-01-01"
        value={typed ?? (current === null ? '' : isoOfSerial(current))}
        onChange={(_, { value }) => {
          setTyped(value);
          const serial = serialOfIso(value);
          if (serial !== null && serial >= 1) choose(serial);
        }}
        onBlur={() => {
          if (typed === '') choose(null);
          setTyped(null);
        }}
      />
    </Field>
  );
}
