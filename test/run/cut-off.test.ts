import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { statePartXml } from '../../src/workbook/state-part';
import { gradeColumns } from './grade-columns';
import { cellsOf, openAddin } from './open-addin';

type Addin = Awaited<ReturnType<typeof openAddin>>;

const LISTS = {
  'a customer list': [
    ['Customer ID', 'Last Order Date', 'Total Orders', 'Total Spent'],
    ...Array.from({ length: 12 }, (_, row) => [`K${row + 1}`, 45_000 + row, 1 + (row % 6), 100 + row]),
  ],
  'an order list': [
    ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
    ...Array.from({ length: 12 }, (_, row) => [`O${row}`, `K${row % 5}`, 45_000 + row, 100 + row]),
  ],
};

const grade = async (addin: Addin): Promise<void> => expect(await gradeColumns(addin, {})).toBeUndefined();

/** What stands on the sheets, whatever the time of the run. */
const seen = ({ book }: Addin) => cellsOf(book);

test.each(Object.entries(LISTS))(
  '%s: closed at any moment of a run, it says so when opened again, and grading once more gives the whole of it',
  async (_, rows) => {
    const content = () => contentFromRows({ List: rows });
    const untouched = await openAddin(content());
    const before = seen(untouched);
    await grade(untouched);
    const whole = seen(untouched);
    expect(await untouched.session.begun.load()).toBeNull();

    const moments = { untold: 0, told: 0, named: 0 };
    const running = await openAddin(content());
    const from = running.host.syncs;
    const cutOff: Uint8Array[] = [];
    for (let sync = 1; sync <= 200; sync += 7) {
      running.host.faults.push({
        sync: from + sync,
        act: async () => void cutOff.push(await writeXlsx(running.book.toContent())),
      });
    }
    await grade(running);

    for (const bytes of cutOff) {
      const opened = await openAddin(await readWorkbook(bytes, 'list.xlsx'));
      const told = await opened.session.begun.load();
      if (told === null) {
        moments.untold++;
        const cells = seen(opened);
        expect([before, whole]).toContainEqual(cells);
        continue;
      }
      moments.told++;
      expect(new Date(told.at).getTime()).not.toBeNaN();
      // The sheets that it left are named; the user's never is.
      const saved = (await opened.session.openState()).status === 'ours';
      expect(told.sheets).toEqual(saved ? [] : Object.keys(seen(opened)).filter((name) => name !== 'List'));
      moments.named += told.sheets.length;
      const list = seen(opened).List;
      if (moments.told % 2 === 0) {
        await opened.session.begun.remove();
        expect(await opened.session.begun.load()).toBeNull();
        expect(seen(opened)).toEqual(saved ? whole : { List: list });
        await grade(opened);
        expect(seen(opened)).toEqual(whole);
        continue;
      }
      await grade(opened);
      // A sheet that was left incomplete stays, the whole one stands beside it.
      const now = Object.entries(seen(opened));
      for (const [name, cells] of Object.entries(whole)) {
        const same = now.filter(([sheet]) => sheet === name || sheet === `${name} (2)`);
        expect(same.map(([, held]) => held)).toContainEqual(cells);
      }
      expect(seen(opened).List).toEqual(whole.List);
      expect(await opened.session.begun.load()).toBeNull();
    }
    expect(moments.told).toBeGreaterThan(0);
    expect(moments.named).toBeGreaterThan(0);
  },
  300_000,
);

test('cut off twice, the sheets of both runs are named; the graded workbook and what the user made stay', async () => {
  const content = () => contentFromRows({ List: LISTS['an order list'] });
  /** A workbook as it stood when a run on it was closed at the first sync at which it had added a sheet. */
  const closed = async (addin: Addin): Promise<Addin> => {
    const sheets = addin.book.sheets().length;
    let file: Uint8Array | undefined;
    for (let sync = 1; sync <= 200; sync++) {
      addin.host.faults.push({
        sync: addin.host.syncs + sync,
        act: async () => {
          if (addin.book.sheets().length > sheets) file ??= await writeXlsx(addin.book.toContent());
        },
      });
    }
    await grade(addin);
    return openAddin(await readWorkbook(file!, 'list.xlsx'));
  };
  const once = await closed(await openAddin(content()));
  const [first] = (await once.session.begun.load())!.sheets;
  const twice = await closed(once);
  const { sheets } = (await twice.session.begun.load())!;
  expect(sheets).toEqual([first, `${first} (2)`]);
  await twice.client.Excel.run(async (context) => {
    // A name of the user's own takes a sheet out of what may be deleted.
    context.workbook.worksheets.getItem(first!).name = 'Mine';
    await context.sync();
  });
  await twice.session.begun.remove();
  expect(twice.book.sheets().map(({ name }) => name)).toEqual(['List', 'Mine']);
});

test.each(['no note', '{"at":1,"sheets":{}}', '{"at":"2024-01-01","sheets":[1,"List"]}', ''])(
  'a note of a run that is no note of ours (%s) breaks nothing',
  async (text) => {
    const addin = await openAddin(contentFromRows({ List: LISTS['a customer list'] }));
    await addin.client.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(statePartXml('begun', text));
      await context.sync();
    });
    expect(await addin.session.begun.load()).not.toBeNull();
    await grade(addin);
    expect(await addin.session.begun.load()).toBeNull();
  },
);
