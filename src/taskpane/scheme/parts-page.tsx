import { makeStyles, tokens } from '@fluentui/react-components';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { Section } from '../section';
import { CompareWith } from '../share/compare-with';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { hasUnsavedEdits } from './editor-state';
import { HistoryButtons } from './history-buttons';
import { PartList } from './part-list';
import { SchemeFile } from './scheme-file';
import { TemplateGallery } from './template-gallery';
import { TierChips } from './tier-chips';
import { useEditorTexts } from './use-editor-texts';
import { TEMPLATES } from '../../scheme/templates/templates';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, minWidth: 0 },
});

/** The template, the list of the scheme's parts, and the scheme as a file. */
export function PartsPage({ state, dispatch, session }: StepProps) {
  const styles = useStyles();
  const { locale, texts, say } = useLanguage();
  const editorTexts = useEditorTexts();
  const { editor } = state;
  const { scheme, template, saved } = editor.history.present;
  const unsaved = hasUnsavedEdits(editor);
  const status = unsaved
    ? saved.by === 'run'
      ? editorTexts.unsavedRun
      : editorTexts.unsaved
    : saved.by === 'run'
      ? editorTexts.savedRun
      : editorTexts.saved;
  return (
    <StepPage title={texts.schemeTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      <Section title={scheme.name[locale]}>
        <TierChips levels={scheme.tiers.levels} />
        <div className={styles.status}>
          <span className={styles.note} role="status">
            {say(status, { name: TEMPLATES[template].name[locale] })}
          </span>
          <HistoryButtons editor={editor} dispatch={dispatch} />
        </div>
        <TemplateGallery
          template={template}
          unsaved={unsaved}
          choose={(chosen) => dispatch({ type: 'templateChosen', template: chosen })}
        />
      </Section>
      <Section title={editorTexts.partsTitle} hint={editorTexts.partsHint}>
        <PartList editor={editor} dispatch={dispatch} />
      </Section>
      <Section title={editorTexts.file.title} hint={editorTexts.file.hint}>
        <SchemeFile
          scheme={scheme}
          holds={editor.problems.length === 0}
          take={(to) => dispatch({ type: 'schemeEdited', edit: { type: 'edited', to } })}
        />
        <CompareWith scheme={scheme} session={session} />
      </Section>
    </StepPage>
  );
}
