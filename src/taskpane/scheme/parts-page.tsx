import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { Section } from '../section';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { PartList } from './part-list';
import { TemplateChoice } from './template-choice';
import { useEditorTexts } from './use-editor-texts';

/** The template and the list of the scheme's parts. */
export function PartsPage({ state, dispatch }: StepProps) {
  const { texts } = useLanguage();
  const editorTexts = useEditorTexts();
  return (
    <StepPage title={texts.schemeTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      <TemplateChoice
        template={state.template}
        choose={(template) => dispatch({ type: 'templateChosen', template })}
      />
      <Section title={editorTexts.partsTitle} hint={editorTexts.partsHint}>
        <PartList editor={state.editor} dispatch={dispatch} />
      </Section>
    </StepPage>
  );
}
