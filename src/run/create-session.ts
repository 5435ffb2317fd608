import { cancelled } from '../workbook/read-blocks';
import { showSheet } from '../workbook/show-sheet';
import { backTestSession } from './back-test-session';
import { forgetBegun, loadBegun, removeBegun, whileBegun } from './begun-run';
import { freeze } from './freeze';
import { gradeAgain } from './grade-again';
import { gradeSheet } from './grade-sheet';
import { loadDraft, saveDraft } from './draft';
import { historySession } from './history/history-session';
import { inSheet } from './in-sheet';
import { keepFresh } from './keep-fresh';
import { loadLanguage, saveLanguage } from './kept-language';
import { restore } from './restore';
import { listSession } from './lists';
import { previewSession } from './preview';
import { Reader } from './reader';
import { openState } from './saved-state/open-state';
import { settleState } from './saved-state/settle-state';
import { selectionSession } from './selection';
import { dropScheme, dropSheets } from './share/drop-own';
import { sharePlan } from './share/share-plan';
import type { Session } from './session';
import { withToday } from './today';
import { undoSession } from './undo/undo-session';
import { worker } from './worker-client';

/** The session over this page's workbook and worker. */
export function createSession(): Session {
  const reader = new Reader();

  const session: Session = {
    findSources: () => reader.findSources(),
    read: (source, watch, headerRow) => reader.read(source, watch, headerRow),
    lookAtLists: () => reader.lookAtLists(),
    recogniseAs: reader.recogniseAs,
    readBeside: reader.readBeside,
    remember: reader.remember,
    effectOfFix: reader.effectOfFix,
    showCell: reader.showCell,
    listFindings: reader.listFindings,

    async check(mapping, options, { also, ...watch } = {}) {
      const { extent } = reader.main;
      return inSheet(
        extent.sheetName,
        worker().call('check', withToday({ mapping, ...(also ? { also } : {}), options }), (done, total) =>
          watch.onProgress?.({ phase: 'preparing', done, total }),
        ),
      );
    },

    async grade(request, watch) {
      const { main, beside } = reader;
      if (watch?.signal?.aborted) throw cancelled();
      return whileBegun(() =>
        inSheet(main.extent.sheetName, gradeSheet({ ...main, beside }, withToday(request), watch)),
      );
    },

    preview: previewSession(() => reader.extent?.sheetName ?? ''),
    selection: selectionSession(() => reader.extent),
    lists: listSession(() => reader.extent?.sheetName ?? ''),
    draft: { load: loadDraft, save: saveDraft },
    language: { load: loadLanguage, save: saveLanguage },
    openState,
    begun: { load: loadBegun, forget: forgetBegun, remove: removeBegun },
    settleState,
    gradeAgain: (watch) => gradeAgain(session, watch),
    restore: (run, watch) => restore(session, run, watch),
    keepFresh: (options) => keepFresh(session, options),
    sharePlan,
    openMaskedCopy: async (request) =>
      (await import(/* webpackChunkName: "masked-copy" */ './share/masked-copy')).openMaskedCopy(request),
    freeze: () => freeze('workbook'),
    dropSheets,
    dropScheme,
    show: showSheet,
    ...historySession,
    ...backTestSession,
    ...undoSession,
  };
  return session;
}
