import { cancelled } from '../workbook/read-blocks';
import { showSheet } from '../workbook/show-sheet';
import { gradeAgain } from './grade-again';
import { gradeSheet } from './grade-sheet';
import { inSheet } from './in-sheet';
import { listSession } from './lists';
import { previewSession } from './preview';
import { Reader } from './reader';
import { openState } from './saved-state/open-state';
import { settleState } from './saved-state/settle-state';
import type { Session } from './session';
import { withToday } from './today';
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
      return inSheet(main.extent.sheetName, gradeSheet({ ...main, beside }, withToday(request), watch));
    },

    preview: previewSession(() => reader.main.extent.sheetName),
    lists: listSession(() => reader.main.extent.sheetName),
    openState,
    settleState,
    gradeAgain: (watch) => gradeAgain(session, watch),
    show: showSheet,
  };
  return session;
}
