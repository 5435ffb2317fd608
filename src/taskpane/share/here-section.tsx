import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../run/session';
import type { SharePlan } from '../../run/share/share-plan';
import { causeOf } from '../cause-of';
import { Section } from '../section';
import type { Failure } from '../state/pane-state';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface HereSectionProps {
  session: Session;
  plan: SharePlan;
  onFailure(failure: Failure | null): void;
  onDone(): void;
}

/** What can be taken out of this very workbook before it is sent; each is said first and then asked once more. */
export function HereSection({ session, plan, onFailure, onDone }: HereSectionProps) {
  const styles = useStyles();
  const { texts, say, locale } = useShareTexts();
  const [asking, setAsking] = useState<'sheets' | 'scheme' | null>(null);
  const [done, setDone] = useState('');
  const own = plan.sheets.filter(({ what }) => what === 'gradedSheet' || what === 'summary');
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    own.map(({ sheetName }) => sheetName),
  );

  const perform = async (what: 'sheets' | 'scheme') => {
    setAsking(null);
    onFailure(null);
    try {
      if (what === 'sheets') {
        const dropped = await session.dropSheets();
        setDone(say(texts.sheetsDropped, { count: dropped.length }));
      } else {
        await session.dropScheme();
        setDone(texts.schemeDropped);
      }
      onDone();
    } catch (error) {
      onFailure({ during: 'finding', cause: causeOf(error) });
    }
  };
  const parts = [
    {
      id: 'sheets' as const,
      label: texts.dropSheets,
      hint: own.length > 0 ? say(texts.dropSheetsHint, { names }) : texts.dropSheetsNone,
      possible: own.length > 0,
    },
    {
      id: 'scheme' as const,
      label: texts.dropScheme,
      hint: plan.run ? texts.dropSchemeHint : texts.dropSchemeNone,
      possible: plan.run !== null,
    },
  ];
  return (
    <Section title={texts.hereTitle} hint={texts.hereHint}>
      <div role="status">
        {done !== '' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {parts.map(({ id, label, hint, possible }) => (
        <div key={id} className={styles.part}>
          {asking === id ? (
            <div className={styles.buttons} role="group" aria-label={label}>
              <Button appearance="primary" size="small" onClick={() => void perform(id)}>
                {texts.confirm}
              </Button>
              <Button size="small" onClick={() => setAsking(null)}>
                {texts.cancel}
              </Button>
            </div>
          ) : (
            <Button size="small" disabledFocusable={!possible} onClick={() => setAsking(id)}>
              {label}
            </Button>
          )}
          <p className={styles.hint}>{hint}</p>
        </div>
      ))}
    </Section>
  );
}
