import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useRef, type Dispatch } from 'react';
import { useLanguage } from '../language';
import type { PaneAction } from '../state/pane-action';
import type { EditorState } from './editor-state';
import { SCHEME_PAGES } from './scheme-pages';
import { useFocusAgain } from './use-focus-again';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  row: {
    width: '100%',
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** The scheme's parts, each with how it is set now. */
export function PartList({ editor, dispatch }: { editor: EditorState; dispatch: Dispatch<PaneAction> }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const list = useRef<HTMLUListElement>(null);
  useFocusAgain(list, editor, dispatch);
  const { scheme } = editor.history.present;
  return (
    <ul ref={list} className={styles.list}>
      {SCHEME_PAGES.map(({ id, title, hint, summary, settings }) => {
        const wrong = editor.problems.filter(({ path }) =>
          settings.some((setting) => setting === path[0]),
        ).length;
        return (
          <li key={id}>
            <Button
              data-row={id}
              className={styles.row}
              appearance="subtle"
              icon={<ChevronRightRegular />}
              iconPosition="after"
              onClick={() => dispatch({ type: 'schemeEdited', edit: { type: 'partOpened', part: id } })}
            >
              <span className={styles.words}>
                <span className={styles.title}>{title(locale)}</span>
                <span className={styles.summary}>{summary?.(scheme, locale) ?? hint(locale)}</span>
                {wrong > 0 && (
                  <span className={styles.wrong}>
                    <ErrorCircleRegular /> {texts.partWrong}
                  </span>
                )}
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
