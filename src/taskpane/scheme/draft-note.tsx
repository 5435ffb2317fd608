import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { reasonText } from '../../locales/reason-text';
import { useLanguage } from '../language';
import type { StepProps } from '../step-props';
import { partOfProblem } from './part-of-problem';
import { pathWords } from './path-words';
import { pathKey } from './scheme-edit';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({ bar: { overflowWrap: 'anywhere' }, title: { display: 'block' } });

/** Why the scheme cannot be used, with the way to the field. */
export default function DraftNote({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { problems, history } = state.editor;
  const { scheme } = history.present;
  const [problem, ...more] = problems;
  if (!problem) return null;
  const found = partOfProblem(problem, scheme);
  return (
    <div role="status">
      <MessageBar className={styles.bar} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{texts.problemsTitle}</MessageBarTitle>
          {say(texts.problemsBody, {
            place: pathWords(problem.path, scheme, locale),
            reason: reasonText(locale, problem),
          })}{' '}
          {more.length > 0 && say(texts.problemsMore, { count: more.length })}
        </MessageBarBody>
        {found && (
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                dispatch({ type: 'pageOpened', page: 'scheme' });
                dispatch({
                  type: 'schemeEdited',
                  edit: { type: 'partOpened', ...found, target: pathKey(problem.path) },
                });
              }}
            >
              {texts.problemsShow}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
