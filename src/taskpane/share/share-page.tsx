import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SharePlan } from '../../run/share/share-plan';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import type { Failure } from '../state/pane-state';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { HereSection } from './here-section';
import { CopySection, type CopyChoice, firstChoice } from './copy-section';
import { OpenCopy } from './open-copy';
import { useShareTexts } from './use-share-texts';

/** Share: a masked copy for others, or this very file made ready to be sent. */
export default function SharePage({ session }: StepProps) {
  const { texts } = useShareTexts();
  const [plan, setPlan] = useState<SharePlan | null>(null);
  const [choice, setChoice] = useState<CopyChoice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let over = false;
    session.sharePlan().then(
      (found) => {
        if (over) return;
        setPlan(found);
        setChoice((before) => before ?? firstChoice(found));
      },
      (error: unknown) => {
        if (!over) setFailure({ during: 'finding', cause: causeOf(error) });
      },
    );
    return () => {
      over = true;
    };
  }, [session, looks]);

  return (
    <StepPage
      title={texts.title}
      footer={
        plan && choice && <OpenCopy session={session} choice={choice} plan={plan} onFailure={setFailure} />
      }
    >
      {failure && <FailureMessage failure={failure} />}
      {!plan || !choice ? (
        !failure && <Spinner size="tiny" />
      ) : (
        <>
          <CopySection plan={plan} choice={choice} choose={setChoice} />
          <HereSection
            session={session}
            plan={plan}
            onFailure={setFailure}
            onDone={() => setLooks((count) => count + 1)}
          />
        </>
      )}
    </StepPage>
  );
}
