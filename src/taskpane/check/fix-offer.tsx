import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { OfferedFix } from '../../intake/intake-result';
import type { FixEffect } from '../../intake/with-fix';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { useLanguage } from '../language';
import type { Failure } from '../state/pane-state';
import { useDataCheckTexts } from '../use-data-check-texts';
import { offerName } from './offer-name';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  open: { minWidth: 0, textAlign: 'left' },
  effect: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Answer = { effect: FixEffect } | { cause: Failure['cause'] };

interface FixOfferProps {
  fix: OfferedFix;
  /** Reads the lists again as they would be with the fix. */
  effectOf(fix: OfferedFix): Promise<FixEffect>;
  take(fix: OfferedFix): void;
}

/** A way out: its effect is shown before it is taken. */
export function FixOffer({ fix, effectOf, take }: FixOfferProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useDataCheckTexts();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const ask = async () => {
    if (open) {
      setOpen(false);
      return;
    }
    setOpen(true);
    setAnswer(null);
    try {
      setAnswer({ effect: await effectOf(fix) });
    } catch (error) {
      setAnswer({ cause: causeOf(error) });
    }
  };
  return (
    <div className={styles.root}>
      <Button
        ref={opener}
        className={styles.open}
        size="small"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => void ask()}
      >
        {offerName(locale, fix)}
      </Button>
      {open && (
        <div id={id} className={styles.effect} aria-live="polite">
          {answer === null && <Spinner size="tiny" label={<Caption1>{texts.counting}</Caption1>} />}
          {answer && 'cause' in answer && (
            <FailureMessage failure={{ during: 'checking', cause: answer.cause }} />
          )}
          {answer && 'effect' in answer && (
            <>
              <Effect effect={answer.effect} />
              <div className={styles.buttons}>
                <Button
                  size="small"
                  appearance="primary"
                  onClick={() => {
                    close();
                    take(fix);
                  }}
                >
                  {texts.apply}
                </Button>
                <Button size="small" onClick={close}>
                  {texts.dismiss}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** What would be different, in words; what stays the same is not said. */
function Effect({ effect }: { effect: FixEffect }) {
  const styles = useStyles();
  const { say, format } = useLanguage();
  const texts = useDataCheckTexts();
  const signed = (value: number, shown: string) => (value > 0 ? `+${shown}` : shown);
  const changes = [
    { text: texts.effectCustomers, value: effect.customers, shown: format.count(effect.customers) },
    { text: texts.effectOrders, value: effect.orders, shown: format.count(effect.orders) },
    { text: texts.effectRevenue, value: effect.revenue, shown: format.amount(effect.revenue) },
    { text: texts.effectRows, value: effect.usedRows, shown: format.count(effect.usedRows) },
  ].filter(({ value }) => Number.isFinite(value) && value !== 0);
  if (changes.length === 0) return <span>{texts.effectNothing}</span>;
  return (
    <>
      <span>{texts.effectTitle}</span>
      <ul className={styles.changes}>
        {changes.map(({ text, value, shown }) => (
          <li key={text}>{say(text, { change: Math.abs(value), signed: signed(value, shown) })}</li>
        ))}
      </ul>
    </>
  );
}
