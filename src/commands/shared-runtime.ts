/** What the shared runtime does beside the pane: the functions of =CRM.* answer as soon as the page is loaded. */
import '../functions/functions';
import { startFunctions } from '../run/start-functions';

void Office.onReady(() =>
  startFunctions(Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en-US'),
);
