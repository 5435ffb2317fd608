import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { TemplateChoice } from './template-choice';

/** By what the customers are graded. */
export default function SchemeStep({ state, dispatch }: StepProps) {
  const { texts } = useLanguage();
  return (
    <StepPage title={texts.schemeTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      <TemplateChoice
        template={state.template}
        choose={(template) => dispatch({ type: 'templateChosen', template })}
      />
    </StepPage>
  );
}
