import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { ArrowLeftRegular, ArrowResetRegular } from '@fluentui/react-icons';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { keepingReferences, type Refusal } from '../../scheme/edit/edited';
import { asInTemplate } from '../../scheme/edit/as-in-template';
import type { Scheme } from '../../scheme/schema';
import { TEMPLATES } from '../../scheme/templates/templates';
import { HistoryButtons } from './history-buttons';
import { refusalText } from './refusal-text';
import { SchemeEditContext, type SchemeEdit } from './scheme-edit';
import type { SchemePage } from './scheme-pages';
import { useSchemeCounts } from './use-scheme-counts';
import { useTargetField } from './use-target-field';
import { useFocusAgain } from './use-focus-again';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    backgroundColor: tokens.colorNeutralBackground1,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  back: { minWidth: 0 },
  refused: { overflowWrap: 'anywhere' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  reset: { alignSelf: 'flex-start' },
});

/** One part of the scheme, or one thing in it, with the way back. */
export function PartPage({ part, state, dispatch, session }: StepProps & { part: SchemePage }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { editor } = state;
  const { scheme, template: began } = editor.history.present;
  const item = editor.open?.item ?? null;
  const [refused, setRefused] = useState<Refusal | null>(null);
  const counts = useSchemeCounts(session, state);
  const content = useTargetField(editor, dispatch);
  useFocusAgain(content, editor, dispatch);
  const close = () => dispatch({ type: 'schemeEdited', edit: { type: 'partClosed' } });
  const change = (to: Scheme, field?: string) => {
    setRefused(null);
    dispatch({ type: 'schemeEdited', edit: { type: 'edited', to, ...(field ? { field } : {}) } });
  };
  const edit: SchemeEdit = {
    scheme,
    change,
    apply: (edited) => {
      if ('refused' in edited) setRefused(edited.refused);
      else change(edited.scheme);
      return 'scheme' in edited;
    },
    problems: editor.problems,
    counts,
  };
  const { component: Component } = part;
  const template = TEMPLATES[began];
  const reset = part.reset?.(scheme, template) ?? asInTemplate(scheme, template, part.settings);
  return (
    <StepPage
      title={
        item === null ? part.title(locale) : (part.itemTitle?.(scheme, item, locale) ?? part.title(locale))
      }
      footer={<GradeFooter state={state} dispatch={dispatch} />}
    >
      <div className={styles.bar}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={close}
        >
          {item === null ? texts.back : part.title(locale)}
        </Button>
        <HistoryButtons editor={editor} dispatch={dispatch} />
      </div>
      {refused && (
        <div role="alert">
          <MessageBar className={styles.refused} intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.refused}</MessageBarTitle>
              {refusalText(refused, scheme, locale)}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <Suspense>
        <div ref={content} className={styles.content}>
          <SchemeEditContext value={edit}>
            <Component
              scheme={scheme}
              change={change}
              item={item}
              openItem={(id) =>
                dispatch({ type: 'schemeEdited', edit: { type: 'partOpened', part: part.id, item: id } })
              }
              close={close}
              state={state}
              session={session}
            />
          </SchemeEditContext>
          {item === null && (part.reset || part.settings.length > 0) && (
            <Button
              className={styles.reset}
              appearance="subtle"
              size="small"
              icon={<ArrowResetRegular />}
              disabledFocusable={same(reset, scheme)}
              onClick={() => edit.apply(keepingReferences(scheme, reset))}
            >
              {texts.reset}
            </Button>
          )}
        </div>
      </Suspense>
    </StepPage>
  );
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
