import { describe, expect, it } from 'vitest';
import { openHost, type Opened } from './open-host';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function listen(opened: Opened): Promise<unknown[][]> {
  const heard: unknown[][] = [];
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('One');
    sheet.load('id');
    await context.sync();
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push(['workbook selection'])));
    sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(['selection', event.address])));
    sheet.onChanged.add((event) =>
      Promise.resolve(void heard.push(['changed', event.address, event.changeType, event.triggerSource])),
    );
    sheet.onDeactivated.add(() => Promise.resolve(void heard.push(['deactivated'])));
    sheet.onActivated.add(() => Promise.resolve(void heard.push(['activated'])));
    await context.sync();
  });
  return heard;
}

describe('events reach the handlers of the add-in', () => {
  it('when it selects, and when the user does', async () => {
    const opened = await openHost({ One: [[1]], Two: [] });
    const heard = await listen(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRange('B2').select();
      await context.sync();
    });
    await soon();
    expect(heard).toEqual([['workbook selection'], ['selection', 'B2']]);
    heard.length = 0;
    const { facade } = opened.book;
    facade.setActiveRange(facade.getActiveSheet().getRange('C3:D4'));
    await soon();
    expect(heard).toEqual([['workbook selection'], ['selection', 'C3:D4']]);
  });

  it('when another sheet is shown', async () => {
    const opened = await openHost({ One: [[1]], Two: [] });
    const heard = await listen(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Two').activate();
      await context.sync();
    });
    await soon();
    expect(heard).toEqual([['deactivated'], ['workbook selection']]);
    opened.book.facade.setActiveSheet('sheet-1');
    await soon();
    expect(heard.map(([what]) => what)).toContain('activated');
  });

  it('when it writes, said to be its own, and when the user types', async () => {
    const opened = await openHost({ One: [[1]], Two: [] });
    const heard = await listen(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    await soon();
    opened.book.facade.getActiveSheet().getRange('D4').setValue('typed');
    await soon();
    expect(heard).toEqual([
      ['changed', 'A1:B1', 'RangeEdited', 'ThisLocalAddin'],
      ['changed', 'D4', 'RangeEdited', 'Unknown'],
    ]);
  });

  it('when the user inserts a row', async () => {
    const opened = await openHost({ One: [[1]], Two: [] });
    const heard = await listen(opened);
    opened.book.facade.getActiveSheet().insertRows(0, 1);
    await soon();
    expect(
      heard.some(
        ([what, address, kind]) => what === 'changed' && address === '1:1' && kind === 'RowInserted',
      ),
    ).toBe(true);
  });

  it('but not while enableEvents is off, nor after they were removed', async () => {
    const opened = await openHost({ One: [[1]], Two: [] });
    const heard: string[] = [];
    const registration = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.load('id');
      await context.sync();
      const result = sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      await context.sync();
      return result;
    });
    const write = (address: string, enabled: boolean): Promise<void> =>
      opened.run(async (context) => {
        context.runtime.enableEvents = enabled;
        context.workbook.worksheets.getItem('One').getRange(address).values = [[1]];
        await context.sync();
      });
    await write('A1', false);
    await write('A2', true);
    await soon();
    await opened.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await write('A3', true);
    await soon();
    expect(heard).toEqual(['A2']);
  });

  it('runs a ribbon button', async () => {
    const { client, host } = await openHost();
    const calls: string[] = [];
    client.Office.actions.associate('gradeNow', (() => void calls.push('gradeNow')) as never);
    host.runAction('gradeNow');
    await soon();
    expect(calls).toEqual(['gradeNow']);
  });
});
