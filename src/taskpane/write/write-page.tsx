import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { NotReady } from '../not-ready';
import { readyToGrade } from '../state/ready-to-grade';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { ListsChoice } from './lists-choice';

/** What is written, and where. */
export default function WritePage({ state, dispatch }: StepProps) {
  const { texts } = useLanguage();
  return (
    <StepPage title={texts.writeTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {!readyToGrade(state) && <NotReady state={state} dispatch={dispatch} />}
      <ListsChoice state={state} dispatch={dispatch} />
    </StepPage>
  );
}
