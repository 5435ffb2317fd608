import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What axe objects to on the pane's page, one line a rule with the elements. It runs within the pane alone: the
 * spreadsheet beside it is not ours.
 */
async function objections(pane: Frame): Promise<string[]> {
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

/**
 * Fails unless the page comes to rest without objections. A button that has just been switched on is drawn once more in
 * the colours of the one switched off; what stays is what counts.
 */
export const expectNoObjections = (pane: Frame, where?: string): Promise<void> =>
  expect.poll(() => objections(pane), { message: where }).toEqual([]);
