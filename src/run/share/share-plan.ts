import { countContents } from '../../workbook/count-contents';
import { findWholeSheets } from '../../workbook/find-sheets';
import { countFormulas, type Frozen } from '../../workbook/freeze-formulas';
import { findSources } from '../saved-state/find-source';
import { findWritten } from '../saved-state/find-written';
import { openState } from '../saved-state/open-state';

/** A visible sheet and what it is to us. */
export interface SharedSheet {
  sheetName: string;
  /** list and history name customers row by row. */
  what: 'source' | 'gradedSheet' | 'summary' | 'playbook' | 'list' | 'history' | 'other';
  rows: number;
}

/** What could leave with a copy; the rest stays. */
export interface SharePlan {
  sheets: SharedSheet[];
  /** Sheets that the user has hidden: they never leave. */
  hidden: number;
  charts: number;
  /** The saved run, when it may leave: its scheme's name in both languages and when it ran. */
  run: { name: Record<'zh-CN' | 'en-US', string>; ranAt: string | null } | null;
  /** The sheets that the saved run made: what `dropSheets` deletes. */
  own: string[];
  /** The CRM formulas in all of the workbook, hidden sheets too: what `freeze` would come to. */
  formulas: Frozen;
}

/** Looks at what there is to share; changes nothing. */
export async function sharePlan(): Promise<SharePlan> {
  const [sheets, state, contents] = [await findWholeSheets(), await openState(), await countContents()];
  const run = state.status === 'ours' ? state.run : null;
  const written = run ? await findWritten(run) : [];
  const { main, beside } = run ? await findSources(run) : { main: undefined, beside: [] };
  const sources = new Set(
    [main, ...beside.map(({ source }) => source)].map((found) => found?.extent.sheetId),
  );
  const whatOf = (id: string): SharedSheet['what'] => {
    const part = written.find(({ what, sheetId }) => what !== 'columns' && sheetId === id);
    if (part && part.what !== 'columns') return part.what === 'runs' ? 'history' : part.what;
    return sources.has(id) ? 'source' : 'other';
  };
  return {
    sheets: sheets
      .filter(({ rows }) => rows > 0)
      .map(({ sheetId, sheetName, rows }) => ({ sheetName, rows, what: whatOf(sheetId) })),
    ...contents,
    run: run && { name: run.scheme.name, ranAt: run.ranAt },
    own: ownSheets(written).map(({ sheetName }) => sheetName),
    formulas: await countFormulas(),
  };
}

/** The parts of a run that are sheets of their own, each sheet once. */
export const ownSheets = <P extends { what: string; sheetId: string }>(written: readonly P[]): P[] =>
  written.filter(
    ({ what, sheetId }, index) =>
      what !== 'columns' && written.findIndex((part) => part.sheetId === sheetId) === index,
  );
