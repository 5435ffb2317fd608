import { mkdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { shareTexts } from '../../src/locales/share';
import { message } from '../../src/locales/message';
import { LOCALES } from '../../src/scheme/local-text';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { statePartXml } from '../../src/workbook/state-part';
import { expectNoObjections } from './harness/objections';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import {
  customerList,
  emptyXlsx,
  gradeButton,
  holdNextRun,
  keptIn,
  runGrades,
  textsOf,
  valuesIn,
  openStep,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** Set to a folder, each state is photographed into it. */
const pictures = process.env.SHARE_PICTURES;
const photograph = async (name: string): Promise<void> => {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await workbench.page.screenshot({ path: `${pictures}/${name}.png` });
};

test.each(LOCALES)(
  '%s: a graded workbook is shared, opened again, and graded again',
  async (locale) => {
    const texts = shareTexts[locale];
    const pane = textsOf[locale];
    const theme = locale === 'zh-CN' ? 'dark' : 'light';
    workbench = await openWorkbench({
      file: customerList(40),
      locale,
      theme,
      viewport: { width: 1100, height: 1000 },
    });
    let frame = await workbench.pane();
    await gradeButton(frame);
    await runGrades(frame);
    await frame.getByRole('switch', { name: texts.fresh.label }).waitFor();

    await frame.getByRole('button', { name: pane.morePages }).click();
    await frame.getByRole('menuitem', { name: texts.title }).click();
    await frame.getByRole('heading', { level: 1, name: texts.title }).waitFor();
    await frame.getByRole('checkbox', { name: texts.kinds.name, exact: true }).waitFor();
    await frame.getByRole('textbox', { name: texts.preparedBy }).fill('Robin 罗');
    await frame.getByRole('list', { name: texts.leaves }).getByText(texts.leavesName).waitFor();
    await photograph(`share-${locale}`);
    await expectNoObjections(frame);

    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      frame.getByRole('button', { name: texts.open }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const copy = Buffer.concat(chunks);
    const values = await valuesIn(copy);
    expect(Object.keys(values)[0]).toBe(texts.about.sheetName);
    expect(values[texts.about.sheetName]!.flat()).toContain('Robin 罗');
    expect((await readWorkbook(copy, 'copy.xlsx')).extras.customXml).toHaveLength(1);

    await workbench.open({ name: 'copy.xlsx', bytes: copy });
    frame = await workbench.pane();
    const again = frame.getByRole('button', { name: texts.state.gradeAgain, exact: true });
    await again.waitFor();
    await photograph(`opened-${locale}`);
    await again.click();
    const line = message(locale, texts.again, { added: -1, gone: -1, renamed: -1, atLeast: 'yes' });
    await frame.getByText(line).waitFor();
    await photograph(`again-${locale}`);
  },
  120_000,
);

test('an edited grading is named, and taken out when the user says so', async () => {
  const texts = shareTexts['en-US'];
  workbench = await openWorkbench({ file: customerList(30), locale: 'en-US' });
  let frame = await workbench.pane();
  await gradeButton(frame);
  await runGrades(frame);
  await frame.getByRole('switch', { name: texts.fresh.label }).waitFor();
  const content = await readWorkbook(await workbench.save(), 'graded.xlsx');
  for (const part of content.extras.customXml) part.xml = part.xml.replace('"rows":30', '"rows":31');
  const { writeXlsx } = await import('../../src/workbench/files/write');
  await workbench.open({ name: 'edited.xlsx', bytes: await writeXlsx(content) });
  frame = await workbench.pane();
  // The pane opens where it was left; what the workbook brings along is told with its data.
  await openStep(frame, textsOf['en-US'].steps.data);
  await frame.getByText(message('en-US', texts.state.edited, { name: 'General' })).waitFor();
  await photograph('edited');
  await frame.getByRole('button', { name: texts.state.remove }).click();
  await frame.getByText(texts.state.removed).waitFor();
  const saved = await readWorkbook(await workbench.save(), 'saved.xlsx');
  // Where the user stands in the pane is kept apart from the run.
  expect(saved.extras.customXml.filter(({ xml }) => xml.includes('urn:crm-tier:run:'))).toEqual([]);
}, 120_000);

test('formulas are counted, frozen, and brought back', async () => {
  const texts = shareTexts['en-US'];
  const pane = textsOf['en-US'];
  workbench = await openWorkbench({ file: await emptyXlsx('Notes'), locale: 'en-US' });
  const frame = await workbench.pane();
  await frame.getByRole('heading', { level: 1 }).waitFor();
  for (const [cell, formula] of [
    ['A1', '=CRM.TIER(45000,3,100)'],
    ['A3', '=1+1'],
    ['B3', '=CRM.TIER(45000,1,5)'],
  ] as const) {
    await workbench.type('Notes', cell, formula);
  }
  // Before the first run there is no tier to give: an answer all the same.
  for (const cell of ['A1', 'B3']) await expect.poll(() => workbench.cell('Notes', cell)).toBe('#N/A');
  await frame.getByRole('button', { name: pane.morePages }).click();
  await frame.getByRole('menuitem', { name: texts.title }).click();
  const button = frame.getByRole('button', { name: texts.freeze });
  await button.waitFor();
  const formulasIn = async (): Promise<(string | undefined)[]> => {
    const { univer } = await readWorkbook(await workbench.save(), 'saved.xlsx');
    const cells = univer.sheets[univer.sheetOrder[0]!]!.cellData!;
    return [cells[0]?.[0], cells[2]?.[0], cells[2]?.[1]].map((cell) => cell?.f ?? undefined);
  };
  expect(await formulasIn()).toEqual([
    expect.stringMatching(/CRM.TIER/),
    '=1+1',
    expect.stringMatching(/CRM.TIER/),
  ]);
  await frame.getByText(message('en-US', texts.freezeHint, { formulas: 2, cells: 2, sheets: 1 })).waitFor();
  await button.click();
  await frame.getByRole('button', { name: texts.confirm }).click();
  await frame.getByText(message('en-US', texts.frozen, { formulas: 2, cells: 2, waiting: 0 })).waitFor();
  await frame.getByText(texts.freezeNone).waitFor();
  expect(await formulasIn()).toEqual([undefined, '=1+1', undefined]);
  await frame.getByRole('button', { name: texts.thaw }).click();
  await frame.getByText(texts.thawed).waitFor();
  expect(await formulasIn()).toEqual([
    expect.stringMatching(/CRM.TIER/),
    '=1+1',
    expect.stringMatching(/CRM.TIER/),
  ]);
}, 120_000);

test('grading again from an opened workbook can be stopped, and leaves the workbook as it was', async () => {
  const texts = shareTexts['en-US'];
  const pane = textsOf['en-US'];
  workbench = await openWorkbench({ file: customerList(2_000), locale: 'en-US' });
  let frame = await workbench.pane();
  await runGrades(frame);
  await frame.getByRole('switch', { name: texts.fresh.label }).waitFor();
  await workbench.open({ name: 'graded.xlsx', bytes: await workbench.save() });
  frame = await workbench.pane();
  const before = await valuesIn(await workbench.save());
  const again = frame.getByRole('button', { name: texts.state.gradeAgain, exact: true });
  await again.waitFor();
  const goOn = await holdNextRun(workbench);
  await again.click();
  await frame.getByRole('progressbar').first().waitFor();
  // The note that the run writes is in the workbook.
  await expect.poll(() => keptIn(workbench, 'begun')).not.toBeNull();
  await frame.getByRole('button', { name: pane.cancel, exact: true }).click();
  await goOn();
  await frame.getByText(pane.cancelledNote).waitFor();
  expect(await valuesIn(await workbench.save())).toEqual(before);
  await again.waitFor();
}, 120_000);

test('a pane that was closed in the middle of a run says so when it is opened again, and a new run completes it', async () => {
  const texts = shareTexts['en-US'];
  const pane = textsOf['en-US'];
  workbench = await openWorkbench({ file: customerList(3_000), locale: 'en-US' });
  const frame = await workbench.pane();
  await gradeButton(frame);
  const goOn = await holdNextRun(workbench, 1);
  await runGrades(frame);
  await frame.getByText(pane.phases.writing).first().waitFor();
  await frame.evaluate(() => window.location.reload());
  await goOn();
  const told = frame.getByText(texts.state.begun.split('{when}')[1]!.trim().slice(0, 40));
  await told.waitFor();
  await photograph('begun');
  await expectNoObjections(frame);
  await openStep(frame, pane.steps.data);
  await runGrades(frame);
  await frame.getByRole('heading', { name: pane.resultTitle, level: 1 }).waitFor();
  await expect.poll(() => told.count()).toBe(0);
  const [headers] = (await valuesIn(await workbench.save())).customers!;
  expect(headers!.filter((header) => header === 'Tier')).toHaveLength(1);
}, 120_000);

test.each(LOCALES)(
  '%s: sheets that a cut-off run left are named, and deleted when wanted',
  async (locale) => {
    const { state } = shareTexts[locale];
    const left = 'Graded customers';
    const content = contentFromRows({
      Orders: [['Customer ID', 'Order Date', 'Amount']],
      [left]: [['Customer']],
    });
    const note = { at: '2026-03-04T05:06:07.000Z', sheets: [left, 'gone'] };
    content.extras.customXml.push({ id: '{1}', xml: statePartXml('begun', JSON.stringify(note)) });
    workbench = await openWorkbench({ file: { name: 'left.xlsx', bytes: await writeXlsx(content) }, locale });
    const frame = await workbench.pane();
    await frame.getByText(message(locale, state.begunSheets, { count: 1, sheets: left }).trim()).waitFor();
    await expectNoObjections(frame);
    await frame.getByRole('button', { name: message(locale, state.begunRemove, { count: 1 }) }).click();
    await frame.getByText(state.begunSheetsRemoved).waitFor();
    expect(Object.keys(await valuesIn(await workbench.save()))).toEqual(['Orders']);
    expect(await keptIn(workbench, 'begun')).toBeNull();
  },
  120_000,
);
