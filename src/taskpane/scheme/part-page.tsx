import { Suspense } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { HistoryButtons } from './history-buttons';
import type { SchemePage } from './scheme-pages';
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
});

/** One part of the scheme, or one thing in it, with the way back. */
export function PartPage({ part, state, dispatch, session }: StepProps & { part: SchemePage }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { editor } = state;
  const scheme = editor.history.present;
  const item = editor.open?.item ?? null;
  const close = () => dispatch({ type: 'schemeEdited', edit: { type: 'partClosed' } });
  const { component: Component } = part;
  return (
    <StepPage
      title={
        item === null ? part.title(locale) : (part.itemTitle?.(scheme, item, locale) ?? part.title(locale))
      }
      footer={<GradeFooter state={state} dispatch={dispatch} />}
    >
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={close}>
          {item === null ? texts.back : part.title(locale)}
        </Button>
        <HistoryButtons editor={editor} dispatch={dispatch} />
      </div>
      <Suspense>
        <Component
          scheme={scheme}
          change={(to, field) =>
            dispatch({ type: 'schemeEdited', edit: { type: 'edited', to, ...(field ? { field } : {}) } })
          }
          item={item}
          openItem={(id) =>
            dispatch({ type: 'schemeEdited', edit: { type: 'partOpened', part: part.id, item: id } })
          }
          close={close}
          state={state}
          session={session}
        />
      </Suspense>
    </StepPage>
  );
}
