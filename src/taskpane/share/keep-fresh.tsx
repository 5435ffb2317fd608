import { Checkbox, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { problemText } from '../../locales/problem-text';
import type { Session } from '../../run/session';
import type { Outcome } from '../../run/run-types';
import { causeOf } from '../cause-of';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface KeepFreshProps {
  session: Pick<Session, 'keepFresh'>;
  onGraded(outcome: Outcome): void;
}

/** The switch that keeps the grades fresh while the list changes; off until the user wants it. */
export function KeepFresh({ session, onGraded }: KeepFreshProps) {
  const styles = useStyles();
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.fresh;
  const [on, setOn] = useState(false);
  const [coauthors, setCoauthors] = useState(false);
  const [news, setNews] = useState('');

  const graded = useEffectEvent((outcome: Outcome) => {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(new Date());
    setNews(say(texts.refreshed, { time }));
    onGraded(outcome);
  });
  const failed = useEffectEvent((error: unknown) => {
    const cause = causeOf(error);
    setOn(false);
    setNews(
      say(texts.failed, { problem: 'code' in cause ? problemText(locale, cause).what : cause.unexpected }),
    );
  });
  useEffect(() => {
    if (!on) return;
    let over = false;
    let stop: (() => void) | undefined;
    session.keepFresh({ coauthors, onGraded: graded, onFailed: failed }).then(
      (way) => {
        if (over) way();
        else stop = way;
      },
      (error: unknown) => {
        if (!over) failed(error);
      },
    );
    return () => {
      over = true;
      stop?.();
    };
  }, [on, coauthors, session]);

  return (
    <div className={styles.part}>
      <Switch checked={on} label={texts.label} onChange={(_, { checked }) => setOn(checked)} />
      {on && (
        <Checkbox
          checked={coauthors}
          label={texts.coauthors}
          onChange={(_, { checked }) => setCoauthors(checked === true)}
        />
      )}
      <p className={styles.hint}>{texts.hint}</p>
      <p className={styles.hint} role="status">
        {news}
      </p>
    </div>
  );
}
