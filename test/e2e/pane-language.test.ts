import { afterEach, expect, test } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { customerList, gradeButton, keptIn, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

test('where the browser keeps nothing for the pane, the chosen language is kept in the workbook', async () => {
  workbench = await openWorkbench();
  await workbench.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    }),
  );
  await workbench.open(customerList(30));
  const pane = await workbench.pane();
  await gradeButton(pane);
  await pane.getByRole('button', { name: textsOf['en-US'].languageSwitch, exact: true }).click();
  await pane.getByRole('heading', { name: textsOf['zh-CN'].dataTitle, level: 1 }).waitFor();
  await expect.poll(() => keptIn(workbench, 'language')).toBe('zh-CN');
  await pane.evaluate(() => window.location.reload());
  await pane.getByRole('heading', { name: textsOf['zh-CN'].dataTitle, level: 1 }).waitFor();
});
