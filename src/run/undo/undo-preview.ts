import { HISTORY_SHEET_NAME } from '../../locales/sheet-names';
import type { Edits } from './edits';
import { editsOf } from './edits';
import { planUndo, type UndoPlan } from './undo-plan';

/** What becomes of something that the run wrote. */
export type Fate = 'removed' | 'restored' | 'fromHistory' | 'cleared' | 'gone';

export interface UndoPreview {
  /** ISO 8601; names the run. */
  ranAt: string | null;
  parts: {
    what: 'columns' | 'gradedSheet' | 'summary' | 'playbook' | 'list' | 'history';
    sheetName: string;
    columns: number;
    fate: Fate;
  }[];
  /** Whether the grades of the run before come back, and from where. */
  before: UndoPlan['before']['from'];
  /** null = cannot be counted any more. */
  edits: Edits | null;
}

/** What taking back the last run would do; writes nothing. Null = there is no run. */
export async function previewUndo(): Promise<UndoPreview | null> {
  const plan = await planUndo();
  if (!plan) return null;
  const { saved, before, grades, run } = plan;
  const parts: UndoPreview['parts'] = [];
  const partOf = (kind: string) => saved.written.find(({ what }) => what === kind);
  if (grades) {
    parts.push({
      what: grades.what,
      sheetName: grades.columns?.sheetName ?? partOf(grades.what)?.sheetName ?? '',
      columns: grades.asked.length,
      fate: fateOfGrades(plan),
    });
  }
  for (const { what, part, sheet, emptied, before: old } of plan.reports) {
    parts.push({
      what,
      sheetName: sheet?.sheetName ?? part.sheetName,
      columns: 0,
      fate: emptied ? 'restored' : !sheet ? 'gone' : sheet.shared ? 'cleared' : old ? 'restored' : 'removed',
    });
  }
  if (run !== null) {
    const sheetName = partOf('history')?.sheetName ?? HISTORY_SHEET_NAME;
    parts.push({ what: 'history', sheetName, columns: 0, fate: 'removed' });
  }
  return { ranAt: saved.ranAt, parts, before: before.from, edits: await editsOf(plan) };
}

function fateOfGrades({ grades, before }: UndoPlan): Fate {
  if (!grades?.columns) return 'gone';
  if (before.from === 'history') return 'fromHistory';
  if (before.from === 'session') {
    const { keptBeside, keptSheet } = before.record;
    if (grades.what === 'columns' ? keptBeside : keptSheet) return 'restored';
  }
  return grades.sheet?.shared ? 'cleared' : 'removed';
}
