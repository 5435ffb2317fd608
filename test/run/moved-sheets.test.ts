import { expect, test } from 'vitest';
import {
  GRADED_SHEET_NAME,
  HISTORY_SHEET_NAME,
  RUNS_SHEET_NAME,
  SUMMARY_SHEET_NAME,
} from '../../src/locales/sheet-names';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { cellsOf, openAddin, openFile, rowsOf } from './open-addin';

const PLAYBOOK = 'Playbook 行动手册';

/** Graded once with everything; then the user calls our sheets as they like, and puts a sheet under an old name. */
async function rearranged(reopen: boolean) {
  const first = await openAddin(await openFile('test/data/rfm_data_orders.csv'));
  const graded = await first.grade({ history: true, lists: 'win-back' });
  if (!graded.ok) throw new Error(graded.problem.code);
  const list = graded.written.find(({ what }) => what === 'list')!.sheetName;
  const names = new Map(
    [SUMMARY_SHEET_NAME, PLAYBOOK, list, GRADED_SHEET_NAME, HISTORY_SHEET_NAME, RUNS_SHEET_NAME].map(
      (name, index) => [name, `Mine ${index}`],
    ),
  );
  await first.client.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, mine] of names) worksheets.getItem(name).name = mine;
    worksheets.getItem(names.get(SUMMARY_SHEET_NAME)!).position = 0;
    worksheets.getItem(names.get(list)!).getRange('1:2').insert('Down');
    worksheets.add(SUMMARY_SHEET_NAME).getRange('A1').values = [['my own summary']];
    await context.sync();
  });
  const addin = reopen
    ? await openAddin(await readWorkbook(await writeXlsx(first.book.toContent()), 'graded.xlsx'))
    : first;
  return { ...addin, names, list: names.get(list)! };
}

test.each([false, true])(
  'renamed and moved, our sheets are found again and written anew in their places (opened again: %s)',
  async (reopen) => {
    const { book, gradeAgain, session, names } = await rearranged(reopen);
    const before = book.sheets().map(({ name }) => name);
    expect((await session.findSources()).map(({ sheetName }) => sheetName)).toEqual([
      'rfm_data_orders',
      SUMMARY_SHEET_NAME,
    ]);
    const result = await gradeAgain({ history: true });
    if (!result.ok) throw new Error(result.problem.code);
    expect(book.sheets().map(({ name }) => name)).toEqual(before);
    expect(cellsOf(book)[SUMMARY_SHEET_NAME]).toEqual({ '0:0': 'my own summary' });
    expect(rowsOf(book, names.get(RUNS_SHEET_NAME)!).map(({ Run }) => Run)).toEqual([1, 2]);
    expect(rowsOf(book, names.get(HISTORY_SHEET_NAME)!)).toHaveLength(2 * 995);
    expect(new Set(result.written.map(({ sheetName }) => sheetName))).toEqual(new Set(names.values()));
    expect(await session.openState()).toMatchObject({ status: 'ours' });

    // Taking the run back goes by the same sheets, and leaves the user's alone.
    const undo = (await session.previewUndo())!;
    expect(undo.parts.filter(({ fate }) => fate === 'gone')).toEqual([]);
    await session.undoRun(undo.ranAt);
    expect(cellsOf(book)[SUMMARY_SHEET_NAME]).toEqual({ '0:0': 'my own summary' });
  },
  120_000,
);

test('a sheet that the user has deleted is gone, and no other is taken for it', async () => {
  const { book, client, names, session } = await rearranged(false);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(names.get(SUMMARY_SHEET_NAME)!).delete();
    await context.sync();
  });
  // The user's sheet has the name that the summary had.
  const plan = await session.sharePlan();
  expect(plan.own).not.toContain(SUMMARY_SHEET_NAME);
  const undo = (await session.previewUndo())!;
  await session.undoRun(undo.ranAt);
  expect(cellsOf(book)[SUMMARY_SHEET_NAME]).toEqual({ '0:0': 'my own summary' });
});

test('since the last run: tiers are compared by customer although the columns were moved and rows inserted above', async () => {
  const { session, client, names } = await rearranged(false);
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(names.get(GRADED_SHEET_NAME)!);
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
  const { run } = (await session.openState()) as Extract<
    Awaited<ReturnType<typeof session.openState>>,
    { run: unknown }
  >;
  const { request } = await session.restore(run);
  const since = await session.preview.sinceLastRun({ ...request, locale: 'en-US' });
  expect(since?.changes).toMatchObject({ same: 995 });
});
