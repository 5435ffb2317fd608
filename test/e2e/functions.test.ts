import { afterEach, expect, test } from 'vitest';
import { GRADED_SHEET_NAME } from '../../src/locales/sheet-names';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, runGrades, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

test('=CRM.TIER typed into a cell: #N/A before the first run, then what the Tier column says', async () => {
  workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await workbench.type('orders-en', 'K2', '=CRM.TIER(40880,30,9000)');
  await expect.poll(() => workbench.cell('orders-en', 'K2')).toBe('#N/A');

  // Back in the pane: it reads the sheet anew, which has grown, and until then there is nothing to preview.
  const resting = pane.waitForFunction(
    (name) => [...document.querySelectorAll('button')].some((button) => button.textContent === name),
    textsOf['en-US'].previewNothing,
  );
  await pane.getByRole('heading', { level: 1 }).hover();
  await resting;
  await runGrades(pane);
  await pane.getByRole('heading', { name: textsOf['en-US'].resultTitle, level: 1 }).waitFor();
  await expect.poll(() => workbench.cell('orders-en', 'K2')).toBe('A Key');

  for (const row of [2, 57, 131, 207]) {
    await workbench.type(GRADED_SHEET_NAME, `P${row}`, `=CRM.TIER(B${row},C${row},D${row})`);
    const tier = await workbench.cell(GRADED_SHEET_NAME, `E${row}`);
    await expect.poll(() => workbench.cell(GRADED_SHEET_NAME, `P${row}`)).toBe(tier);
  }
  await workbench.type(GRADED_SHEET_NAME, 'Q2', '=IF(CRM.TIER(B2,C2,D2)=E2,"same","other")');
  await expect.poll(() => workbench.cell(GRADED_SHEET_NAME, 'Q2')).toBe('same');

  const saved = await workbench.save();
  await workbench.open({ name: 'graded.xlsx', bytes: saved });
  await (await workbench.pane()).getByRole('heading', { level: 1 }).waitFor();
  // Calculated anew as soon as the functions are there: for a moment it is on its way.
  await expect.poll(() => workbench.cell('orders-en', 'K2')).toBe('A Key');
  await workbench.type('orders-en', 'K3', '=CRM.TIER(40880,30,9000)');
  await expect.poll(() => workbench.cell('orders-en', 'K3')).toBe('A Key');
});
