import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
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

type Step = 'formulas' | 'sheets' | 'scheme';

/** What can be done to this very workbook before it is sent; each is said first and then asked once more. */
export function HereSection({ session, plan, onFailure, onDone }: HereSectionProps) {
  const styles = useStyles();
  const { texts, say, locale } = useShareTexts();
  const [asking, setAsking] = useState<Step | null>(null);
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  /** Brings the formulas back, as long as this page is open. */
  const [thaw, setThaw] = useState<{ undo: () => Promise<void> } | null>(null);
  const { formulas, own } = plan;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(own);
  const clears = plan.sheets.some(({ what }) => what === 'history');

  const work = async (step: () => Promise<string>) => {
    setAsking(null);
    onFailure(null);
    setBusy(true);
    try {
      setDone(await step());
      onDone();
    } catch (error) {
      onFailure({ during: 'finding', cause: causeOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const steps: Record<Step, () => Promise<string>> = {
    formulas: async () => {
      const { frozen, undo } = await session.freeze();
      setThaw({ undo });
      return say(texts.frozen, { ...frozen });
    },
    sheets: async () => {
      const dropped = await session.dropSheets();
      // The formulas may have stood on them.
      setThaw(null);
      return say(texts.sheetsDropped, { count: dropped.length });
    },
    scheme: async () => {
      await session.dropScheme();
      return texts.schemeDropped;
    },
  };
  const parts: { id: Step; label: string; hints: string[]; possible: boolean }[] = [
    {
      id: 'formulas',
      label: texts.freeze,
      hints: [
        ...(formulas.formulas > 0 ? [say(texts.freezeHint, { ...formulas })] : []),
        ...(formulas.waiting > 0 ? [say(texts.freezeWaiting, { count: formulas.waiting })] : []),
        ...(formulas.formulas + formulas.waiting === 0 ? [texts.freezeNone] : []),
      ],
      possible: formulas.formulas > 0,
    },
    {
      id: 'sheets',
      label: texts.dropSheets,
      hints:
        own.length === 0
          ? [texts.dropSheetsNone]
          : [say(texts.dropSheetsHint, { names }), ...(clears ? [texts.dropSheetsHistory] : [])],
      possible: own.length > 0,
    },
    {
      id: 'scheme',
      label: texts.dropScheme,
      hints: [
        ...(plan.run ? [texts.dropSchemeHint] : [texts.dropSchemeNone]),
        ...(plan.run && formulas.formulas > 0 ? [texts.dropSchemeFreezeFirst] : []),
      ],
      possible: plan.run !== null,
    },
  ];
  return (
    <Section title={texts.hereTitle} hint={texts.hereHint}>
      <div role="status">
        {done !== '' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
            {thaw && (
              <MessageBarActions>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() =>
                    void work(async () => {
                      await thaw.undo();
                      setThaw(null);
                      return texts.thawed;
                    })
                  }
                >
                  {texts.thaw}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
      {parts.map(({ id, label, hints, possible }) => (
        <div key={id} className={styles.part}>
          {asking === id ? (
            <div className={styles.buttons} role="group" aria-label={label}>
              <Button appearance="primary" size="small" onClick={() => void work(steps[id])}>
                {texts.confirm}
              </Button>
              <Button size="small" onClick={() => setAsking(null)}>
                {texts.cancel}
              </Button>
            </div>
          ) : (
            <Button size="small" disabledFocusable={!possible || busy} onClick={() => setAsking(id)}>
              {label}
            </Button>
          )}
          {hints.map((hint) => (
            <p key={hint} className={styles.hint}>
              {hint}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}
