import type { SavedRun } from '../grading/saved-run';
import type { Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { findSheets, type SheetExtent } from '../workbook/find-sheets';
import { cancelled } from '../workbook/read-blocks';
import { showSheet } from '../workbook/show-sheet';
import { gradeAgain } from './grade-again';
import { gradeSheet } from './grade-sheet';
import { inSheet } from './in-sheet';
import { keepFresh } from './keep-fresh';
import { restore } from './restore';
import { loadSavedRun } from './saved-run';
import { previewSession } from './preview';
import { openState } from './saved-state/open-state';
import { settleState } from './saved-state/settle-state';
import type { GradeRequest } from './run-types';
import { readWhole } from './read-whole';
import { dropScheme, dropSheets } from './share/drop-own';
import { openMaskedCopy } from './share/masked-copy';
import { sharePlan } from './share/share-plan';
import type { Session } from './session';
import type { Source } from './source';
import { todaySerial } from './today-serial';
import { worker } from './worker-client';

/** The session over this page's workbook and worker. */
export function createSession(): Session {
  let current: { extent: SheetExtent; recognition: Recognition } | undefined;

  const session: Session = {
    async findSources() {
      const [sheets, saved] = await Promise.all([findSheets(), loadSavedRun()]);
      const own = ownSheetNames(saved);
      return sheets.filter((sheet) => !own.has(sheet.sheetName)).map(toSource);
    },

    async read(source, watch, headerRow) {
      current = undefined;
      const extent = await readWhole(source, watch);
      const recognition = await inSheet(
        extent.sheetName,
        worker().call('recognise', headerRow === undefined ? undefined : { headerRow }),
      );
      current = { extent, recognition };
      return { source: toSource(extent), recognition };
    },

    async check(mapping, options) {
      if (!current) throw new ProblemError({ code: 'sheet-not-found' });
      return inSheet(
        current.extent.sheetName,
        worker().call('check', { mapping, options: { today: todaySerial(), ...options } }),
      );
    },

    async grade(request, watch) {
      if (!current) throw new ProblemError({ code: 'sheet-not-found' });
      if (watch?.signal?.aborted) throw cancelled();
      return inSheet(
        current.extent.sheetName,
        gradeSheet(current.extent, current.recognition, withToday(request), watch),
      );
    },

    preview: previewSession(() => current?.extent.sheetName ?? ''),
    openState,
    settleState,
    gradeAgain: (watch) => gradeAgain(session, watch),
    restore: (run, watch) => restore(session, run, watch),
    keepFresh: (options) => keepFresh(session, options),
    sharePlan,
    openMaskedCopy,
    dropSheets,
    dropScheme,
    show: showSheet,
  };
  return session;
}

/** Dates after today are findings, and a list that tells only days since the last purchase counts back from today. */
const withToday = (request: GradeRequest): GradeRequest => ({
  ...request,
  options: { today: todaySerial(), ...request.options },
});

const toSource = ({ sheetId, sheetName, rows, columns, active }: SheetExtent): Source => ({
  sheetId,
  sheetName,
  rows,
  columns,
  active,
});

/** Sheets that a run of ours made; columns beside a customer list stand on the user's sheet. */
const ownSheetNames = (saved: SavedRun | null): Set<string> =>
  new Set(saved?.written.filter(({ what }) => what !== 'columns').map(({ sheetName }) => sheetName));

/** The format that says most of each column: the first that is not "General", from the last row up. */
