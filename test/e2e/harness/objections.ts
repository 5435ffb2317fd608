import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What axe objects to on the pane's page, one line a rule with the elements. It runs within the pane alone: the
 * spreadsheet beside it is not ours.
 */
export async function objections(pane: Frame): Promise<string[]> {
  await pane.evaluate(`if (!window.axe) { ${axe.source} }`);
  const violations = await pane.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(
      {
        include: ['html'],
        // Fluent's focus keeper (Tabster) puts stops around its pop-ups that have no name and are never seen: whoever
        // comes to one is handed on at once. They are the library's own elements, nothing of ours could name them.
        exclude: ['[data-tabster-dummy]'],
      },
      { resultTypes: ['violations'] },
    );
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(' ')}`);
}
