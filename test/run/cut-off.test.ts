import { expect, test } from 'vitest';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
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

    const moments = { untold: 0, told: 0 };
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
  },
  300_000,
);
