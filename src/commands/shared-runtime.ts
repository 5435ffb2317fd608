/** What the shared runtime does beside the pane: functions answer and buttons work as soon as the page is loaded. */
import '../functions/functions';
import { startFunctions } from '../run/start-functions';
import { ACTIONS } from './actions';
import { runAction } from './run-action';

for (const action of ACTIONS) {
  Office.actions.associate(action.id, (event?: Office.AddinCommands.Event) =>
    runAction(action).finally(() => event?.completed?.()),
  );
}

void Office.onReady(() =>
  startFunctions(Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en-US'),
);
