import type { Language } from './language';
import { needsDecision } from './state/needs-decision';
import type { PaneAction } from './state/pane-action';
import type { PaneState } from './state/pane-state';

interface NextStep {
  label: string;
  /** What it will do, in a line below the button. */
  effect: string | null;
  action: PaneAction;
}

/**
 * The step that the primary button of a page takes: three of them lead from a good sheet to its grades. Findings that
 * only the user can settle come first.
 */
export function nextStep(state: PaneState, { texts, say }: Language): NextStep {
  const { page, check, mapping } = state;
  const used = check && mapping ? { used: check.used, rows: check.rows } : null;
  switch (page) {
    case 'write':
      return {
        label: texts.writeGrades,
        effect: used && mapping ? say(texts.writesWhere[mapping.kind], used) : null,
        action: { type: 'gradeStarted' },
      };
    case 'preview':
      return {
        label: texts.goToWrite,
        effect: texts.nothingWritten,
        action: { type: 'pageOpened', page: 'write' },
      };
    default: {
      const decisions = needsDecision(state);
      if (page === 'data' && decisions > 0) {
        return {
          label: texts.goToCheck,
          effect: say(texts.decideFirst, { count: decisions }),
          action: { type: 'pageOpened', page: 'check' },
        };
      }
      return {
        // While it counts anew the last number stays: a name that flickers cannot be followed by ear.
        label:
          check && check.customers > 0
            ? say(texts.previewCustomers, { count: check.customers })
            : texts.previewNothing,
        effect: used ? say(texts.previewEffect, used) : null,
        action: { type: 'pageOpened', page: 'preview' },
      };
    }
  }
}
