import { Button } from '@fluentui/react-components';
import { Footnotes } from './footnotes';
import { useLanguage } from './language';
import { readyToGrade } from './state/ready-to-grade';
import type { StepProps } from './step-props';

/** The foot of every page before a run: grade, and what that will do. */
export function GradeFooter({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const { texts, say } = useLanguage();
  const { check, mapping } = state;
  const ready = readyToGrade(state);
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        onClick={() => dispatch({ type: 'gradeStarted' })}
      >
        {/* While it counts anew the last number stays: a name that flickers cannot be followed by ear. */}
        {check && check.customers > 0
          ? say(texts.gradeCustomers, { count: check.customers })
          : texts.gradeNothing}
      </Button>
      <Footnotes
        {...(ready && check && mapping
          ? { effect: say(texts.writesWhere[mapping.kind], { used: check.used, rows: check.rows }) }
          : {})}
      />
    </>
  );
}
