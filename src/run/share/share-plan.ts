import { findWholeSheets } from '../../workbook/find-sheets';
import { countContents } from '../../workbook/count-contents';
import { findWritten } from '../saved-state/find-written';
import { openState } from '../saved-state/open-state';

/** A visible sheet and what it is to us. */
export interface SharedSheet {
  sheetName: string;
  what: 'source' | 'gradedSheet' | 'summary' | 'playbook' | 'other';
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
}

/** Looks at what there is to share; changes nothing. */
export async function sharePlan(): Promise<SharePlan> {
  const [sheets, state, contents] = [await findWholeSheets(), await openState(), await countContents()];
  const run = state.status === 'ours' ? state.run : null;
  const written = run ? await findWritten(run) : [];
  const whatOf = (name: string): SharedSheet['what'] => {
    const part = written.find(({ what, sheetName }) => what !== 'columns' && sheetName === name);
    // Lists and the history name customers row by row: they leave only when the user ticks them.
    if (part?.what === 'gradedSheet' || part?.what === 'summary' || part?.what === 'playbook')
      return part.what;
    return name === run?.source.sheetName ? 'source' : 'other';
  };
  return {
    sheets: sheets
      .filter(({ rows }) => rows > 0)
      .map(({ sheetName, rows }) => ({ sheetName, rows, what: whatOf(sheetName) })),
    ...contents,
    run: run && { name: run.scheme.name, ranAt: run.ranAt },
  };
}
