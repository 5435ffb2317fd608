import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../run/session';
import type { OpenedCopy } from '../../run/share/masked-copy';
import type { SharePlan } from '../../run/share/share-plan';
import { causeOf } from '../cause-of';
import type { Failure } from '../state/pane-state';
import type { CopyChoice } from './copy-section';
import { useShareTexts } from './use-share-texts';

interface OpenCopyProps {
  session: Session;
  plan: SharePlan;
  choice: CopyChoice;
  onFailure(failure: Failure | null): void;
}

/** The page's one primary button, and what came of it. */
export function OpenCopy({ session, plan, choice, onFailure }: OpenCopyProps) {
  const { texts, say, locale } = useShareTexts();
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<OpenedCopy | null>(null);

  const open = async () => {
    setBusy(true);
    setOpened(null);
    onFailure(null);
    try {
      const keepScheme = choice.keepScheme && plan.run !== null;
      setOpened(await session.openMaskedCopy({ ...choice, keepScheme, locale }));
    } catch (error) {
      onFailure({ during: 'finding', cause: causeOf(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div role="status">
        {opened && (
          <MessageBar intent={opened.scheme ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>
              {say(texts.opened, { masked: opened.masked, sheets: opened.sheets })}
              {!opened.scheme && ` ${texts.openedWithoutScheme}`}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy || choice.sheets.length === 0}
        onClick={() => void open()}
      >
        {busy ? texts.opening : texts.open}
      </Button>
    </>
  );
}
