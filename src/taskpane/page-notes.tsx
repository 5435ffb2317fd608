import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureMessage } from './failure-message';
import { fullHistoryAction } from './history/full-history-action';
import { useLanguage } from './language';
import type { StepProps } from './step-props';

/**
 * What happened to the last run, and what keeps the pane from going on, on whatever page is in front. The data page
 * shows everything itself, next to what it is about, and the check page what is wrong with the columns.
 */
export function PageNotes({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const language = useLanguage();
  const { texts } = language;
  const { page, wasCancelled, failure } = state;
  if (page === 'data') return null;
  const shown = failure && !(page === 'check' && failure.during === 'checking') ? failure : null;
  return (
    <>
      {wasCancelled && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.cancelledNote}</MessageBarBody>
        </MessageBar>
      )}
      {shown && <FailureMessage failure={shown} {...fullHistoryAction(language, state, dispatch)} />}
    </>
  );
}
