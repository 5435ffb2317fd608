import { expect, test } from 'vitest';
import { LIST_SHEET_NAMES } from '../../src/locales/list-sheet-names';
import { summaryTexts } from '../../src/locales/summary';
import { LIST_IDS, type ListId } from '../../src/scheme/list-ids';
import { STANDARD_LISTS } from '../../src/scheme/settings/lists';
import { schemeText } from '../../src/scheme/parse-scheme';
import { generalTemplate } from '../../src/scheme/templates/general';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, openFile } from './open-addin';

const orders = () => openFile('test/data/rfm_data_orders.csv');
const WIN_BACK = LIST_SHEET_NAMES['win-back'];

test('lists are written only when asked for, each on a sheet of its own with a native table', async () => {
  const { book, grade } = await openAddin(await orders());
  const plain = await grade();
  expect(plain.ok && plain.lists).toBeUndefined();
  expect(plain.ok && plain.written.map(({ what }) => what)).not.toContain('list');

  const result = await grade({ sheet: 'rfm_data_orders', lists: 'all' });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.lists?.map(({ list }) => list)).toEqual([...LIST_IDS]);
  const made = result.written.filter(({ what }) => what === 'list');
  expect(made.length).toBeGreaterThan(4);
  for (const { sheetName, headers } of made) {
    const sheet = book.sheetNamed(sheetName)!;
    const table = book.extras.tables.find(({ sheetId }) => sheetId === sheet.id);
    expect(table, sheetName).toBeDefined();
    const cells = Object.values(cellsOf(book)[sheetName]!);
    expect(cells, sheetName).toEqual(expect.arrayContaining(headers));
  }
  // no empty sheets: what has no rows is told instead
  const without = result.lists!.filter(({ rows }) => rows === 0);
  expect(without.map(({ list }) => list)).toContain('open-feedback');
  for (const { list } of without) expect(book.sheetNamed(LIST_SHEET_NAMES[list])).toBeNull();
});

test('an unknown list is refused by name, and nothing is written', async () => {
  const { book, grade } = await openAddin(await orders());
  const before = cellsOf(book);
  expect(await grade({ lists: 'win-back,winback' })).toMatchObject({
    ok: false,
    problem: { code: 'option-unknown', details: { option: '--lists winback' } },
  });
  expect(cellsOf(book)).toEqual(before);
});

test('grading again replaces the lists in place, and one not asked for stays; none is offered as a source', async () => {
  const { book, client, grade } = await openAddin(await orders());
  await grade({ lists: 'win-back,slipping' });
  const first = cellsOf(book);
  const order = book.sheets().map(({ name }) => name);
  const again = await grade({ sheet: 'rfm_data_orders', lists: 'win-back' });
  expect(cellsOf(book)).toEqual(first);
  // … and what was not asked for is named: it is as old as the run that wrote it.
  expect(again.ok && again.left).toEqual([{ what: 'list', sheetName: LIST_SHEET_NAMES.slipping }]);
  expect(book.sheets().map(({ name }) => name)).toEqual(order);
  const lists = ['win-back', 'slipping'].map((list) => book.sheetNamed(LIST_SHEET_NAMES[list as ListId])!.id);
  expect(book.extras.tables.filter(({ sheetId }) => lists.includes(sheetId))).toHaveLength(2);

  const session = client.global.crmTier as {
    createSession(): { findSources(): Promise<{ sheetName: string }[]> };
  };
  const sources = await session.createSession().findSources();
  expect(sources.map(({ sheetName }) => sheetName)).toEqual(['rfm_data_orders']);
});

test('a playbook that a later scheme has no plays for is named as left over, until the user deletes it', async () => {
  const { book, client, grade } = await openAddin(await orders());
  const first = await grade();
  expect(first.ok && first.left).toEqual([]);
  const playbook = { what: 'playbook', sheetName: summaryTexts['en-US'].playbook.sheetName };
  const scheme = schemeText({ ...generalTemplate, playbook: { cells: {}, tags: {}, segments: {} } });
  for (const time of ['at once', 'and the time after']) {
    const later = await grade({ sheet: 'rfm_data_orders', scheme });
    expect(later.ok && later.left, time).toEqual([playbook]);
  }
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(playbook.sheetName).delete();
    await context.sync();
  });
  const last = await grade({ sheet: 'rfm_data_orders', scheme });
  expect(last.ok && last.left).toEqual([]);
  expect(book.sheetNamed(playbook.sheetName)).toBeNull();
});

test('notes that the user put beside a list keep its sheet; the new one stands beside it', async () => {
  const { book, client, grade } = await openAddin(await orders());
  await grade({ lists: 'win-back' });
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(WIN_BACK).getRange('Z6').values = [['called on Monday']];
    await context.sync();
  });
  const again = await grade({ sheet: 'rfm_data_orders', lists: 'win-back' });
  expect(again.ok && again.left).toEqual([{ what: 'list', sheetName: WIN_BACK }]);
  expect(book.sheetNamed(WIN_BACK)?.cell(5, 25)?.v).toBe('called on Monday');
  expect(book.sheetNamed(`${WIN_BACK} (2)`)).not.toBeNull();
});

test('a list that fails half-way leaves the workbook as it was', async () => {
  const { book, client, grade } = await openAddin(await orders());
  await grade({ lists: 'win-back' });
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(WIN_BACK).protection.protect();
    await context.sync();
  });
  const before = cellsOf(book);
  expect(await grade({ sheet: 'rfm_data_orders', lists: 'win-back,slipping' })).toMatchObject({
    ok: false,
    problem: { code: 'sheet-protected', place: { sheet: WIN_BACK } },
  });
  expect(cellsOf(book)).toEqual(before);
});

test('text that looks like a formula, is very long or reads from right to left stands in the lists as text', async () => {
  const names = ['=1+1', '+49', '-5', '@sum', '\t=2', 'a\nb', '😀 \u202Eabc', 'x'.repeat(32_767), "'quoted"];
  const owners = ['=A1', 'Ann/Bob', '[x]:*?', "'", 'x'.repeat(300), '😀', '待办', 'HISTORY', '\u202Eabc'];
  const rows = names.flatMap((name, index) =>
    [1, 2].map((order) => [
      `C${index}`,
      name,
      owners[index]!,
      `O${index}${order}`,
      44_000 + index + order,
      10,
    ]),
  );
  const content = contentFromRows({
    orders: [['Customer ID', 'Customer Name', 'Owner', 'Order ID', 'Order Date', 'Amount'], ...rows],
  });
  // What a sheet holds as text, not as a formula: contentFromRows would make one of it.
  const cells = content.univer.sheets[content.univer.sheetOrder[0]!]!.cellData!;
  for (const row of [1, 2]) cells[row]![1] = { v: '=1+1', t: 1 };
  const scheme = schemeText({
    ...generalTemplate,
    lists: { ...STANDARD_LISTS, arrange: 'by-owner', careDays: 366 },
  });
  const { book, grade } = await openAddin(content);
  const result = await grade({ lists: 'all', scheme });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const made = result.written.filter(({ what }) => what === 'list');
  expect(made.length).toBeGreaterThan(owners.length - 1);
  const written: unknown[] = [];
  for (const { sheetName } of made) {
    expect(sheetName.length).toBeLessThanOrEqual(31);
    expect(sheetName).not.toMatch(/[\\/?*[\]:]/);
    for (const line of Object.values(book.sheetNamed(sheetName)!.cells)) {
      for (const cell of Object.values(line ?? {})) {
        expect(cell?.f).toBeFalsy();
        written.push(cell?.v);
      }
    }
  }
  for (const name of ['=1+1', '+49', '-5', '@sum']) expect(written).toContain(name);
});
