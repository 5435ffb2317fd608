import { Suspense, type FocusEvent, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { StepProps } from '../step-props';
import { historyKey } from './history-key';
import { PartPage } from './part-page';
import { PartsPage } from './parts-page';
import { SCHEME_PAGES } from './scheme-pages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    gap: tokens.spacingVerticalNone,
  },
});

/** By what the customers are graded: the list of the scheme's parts, or one of them. */
export default function SchemeStep(props: StepProps) {
  const styles = useStyles();
  const { dispatch } = props;
  const { open } = props.state.editor;
  const part = SCHEME_PAGES.find(({ id }) => id === open?.part);

  const onKeyDown = (event: KeyboardEvent) => {
    const type = historyKey(event);
    if (!type) return;
    event.preventDefault();
    dispatch({ type: 'schemeEdited', edit: { type } });
  };
  const onBlur = (event: FocusEvent) => {
    if (event.target !== event.relatedTarget) dispatch({ type: 'schemeEdited', edit: { type: 'settled' } });
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Suspense>
        {part ? (
          <PartPage key={`${part.id} ${open?.item}`} part={part} {...props} />
        ) : (
          <PartsPage {...props} />
        )}
      </Suspense>
    </div>
  );
}
