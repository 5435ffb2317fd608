import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { changesInText } from '../../locales/customer-changes';
import type { Again } from '../../run/run-types';
import { useShareTexts } from './use-share-texts';

/** What is different from the run before, after the saved run was repeated. */
export function AgainLine({ again }: { again: Again }) {
  const { texts, say } = useShareTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {say(texts.again, changesInText(again.customers))}
        {again.renamedColumns.map(({ from, to }) => ` ${say(texts.againColumn, { from, to })}`)}
      </MessageBarBody>
    </MessageBar>
  );
}
