import { Button } from '@fluentui/react-components';
import { Footnotes } from './footnotes';
import { useLanguage } from './language';
import { nextStep } from './next-step';
import { readyToGrade } from './state/ready-to-grade';
import type { StepProps } from './step-props';

/** The foot of every page before a run: the next sensible step, and what it will do. */
export function GradeFooter({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const language = useLanguage();
  const { label, effect, action } = nextStep(state, language);
  const ready = readyToGrade(state);
  return (
    <>
      <Button appearance="primary" disabledFocusable={!ready} onClick={() => dispatch(action)}>
        {label}
      </Button>
      <Footnotes {...(ready && effect ? { effect } : {})} />
    </>
  );
}
