import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Footnotes } from './footnotes';
import { useLanguage } from './language';
import { nextStep } from './next-step';
import { readyToGrade } from './state/ready-to-grade';
import type { StepProps } from './step-props';

/** Fetched when there is something wrong with the scheme. */
const DraftNote = lazy(() => import('./scheme/draft-note'));

/** The foot of every page before a run: the next sensible step, and what it will do. */
export function GradeFooter({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const language = useLanguage();
  const { label, effect, action } = nextStep(state, language);
  const ready = readyToGrade(state);
  return (
    <>
      {state.editor.problems.length > 0 && (
        <Suspense>
          <DraftNote state={state} dispatch={dispatch} />
        </Suspense>
      )}
      <Button appearance="primary" disabledFocusable={!ready} onClick={() => dispatch(action)}>
        {label}
      </Button>
      <Footnotes {...(ready && effect ? { effect } : {})} />
    </>
  );
}
