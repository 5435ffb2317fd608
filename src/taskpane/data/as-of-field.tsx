import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useLanguage } from '../language';
import { isoOfSerial, serialOfIso } from '../serial-day';
import { useNarrow } from '../use-narrow';

const useStyles = makeStyles({ date: { minWidth: 0 } });

interface AsOfFieldProps {
  /** Whole serial day; null = the default. */
  asOf: number | null;
  /** Whole serial day. */
  defaultAsOf: number;
  choose(day: number | null): void;
}

/** The day on which the customers are looked at; left empty it is the default again. */
export function AsOfField({ asOf, defaultAsOf, choose }: AsOfFieldProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const { texts, say, format } = useLanguage();
  // Half a date is no value: while it is typed, it must not be replaced by the default.
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const change = (value: string) => {
    setTyped(value);
    const day = serialOfIso(value);
    // 1900 is where serial days begin; a year is typed digit by digit from 0002 on.
    if (day !== null && day >= 1) choose(day);
  };
  const leave = () => {
    if (typed === '') choose(null);
    setTyped(null);
  };
  return (
    <Field
      label={texts.asOf}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      hint={
        <>
          {say(texts.asOfDefault, { date: format.day(defaultAsOf) })}{' '}
          {asOf !== null && asOf !== defaultAsOf && (
            <Link
              as="button"
              inline
              onClick={() => {
                choose(null);
                input.current?.focus();
              }}
            >
              {texts.asOfReset}
            </Link>
          )}
        </>
      }
    >
      <Input
        ref={input}
        className={styles.date}
        type="date"
        size="small"
        min="1900-01-01"
        value={typed ?? isoOfSerial(asOf ?? defaultAsOf)}
        onChange={(_, { value }) => change(value)}
        onBlur={leave}
      />
    </Field>
  );
}
