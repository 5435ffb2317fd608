import { describe, expect, it } from 'vitest';
import { errorCode, openHost, type Opened } from './open-host';

const a1 = (book: Opened['book']): unknown => book.activeSheet.cell(0, 0)?.v;

describe('a batch', () => {
  it('that fails keeps what ran before the failure, and not what came after', async () => {
    const { run, book } = await openHost();
    const code = await errorCode(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2:A3').values = [['wrong shape']];
        sheet.getRange('A4').values = [['after']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect([a1(book), book.activeSheet.cell(3, 0)]).toEqual(['before', undefined]);
  });

  it('names the place of the failure', async () => {
    const { run } = await openHost();
    const error = await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({
      name: 'RichApi.Error',
      code: 'InvalidArgument',
      message: 'The argument is invalid or missing or has an incorrect format.',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('does not give a property that was not loaded: PropertyNotLoaded', async () => {
    const { run } = await openHost();
    const code = await errorCode(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('says what the workbench does not cover: NotImplemented', async () => {
    const { run } = await openHost();
    const error = await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').autoFill('A1:A5', 'FillSeries');
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.autoFill') as string,
    });
  });

  it('takes objects from one batch to the next', async () => {
    const { run } = await openHost({ Sheet1: [[1]] });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      range.untrack();
      return range.values;
    });
    expect(values).toEqual([[2]]);
  });
});

describe('faults on purpose', () => {
  const write = ({ run }: Opened, text = 'x'): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
      await context.sync();
    });

  it('refuse the n-th sync with a code, and no other', async () => {
    const opened = await openHost({ Sheet1: [] }, { faults: [{ sync: 2, refuse: 'RequestAborted' }] });
    expect(await errorCode(write(opened, 'one'))).toBe('no error');
    expect(await errorCode(write(opened, 'two'))).toBe('RequestAborted');
    expect(a1(opened.book)).toBe('one');
    expect(await errorCode(write(opened, 'three'))).toBe('no error');
  });

  it('refuse half-way: the actions before have taken effect', async () => {
    const opened = await openHost(
      { Sheet1: [] },
      { faults: [{ sync: 1, refuse: 'MemoryLimitReached', action: 9 }] },
    );
    const code = await errorCode(
      opened.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['first']];
        sheet.getRange('A2').values = [['second']];
        await context.sync();
      }),
    );
    expect(code).toBe('MemoryLimitReached');
    expect([a1(opened.book), opened.book.activeSheet.cell(1, 0)]).toEqual(['first', undefined]);
  });

  it('never answer a sync', async () => {
    const opened = await openHost({ Sheet1: [] }, { faults: [{ sync: 1, hang: true }] });
    const first = await Promise.race([
      write(opened),
      new Promise((resolve) => setTimeout(resolve, 200, 'waiting')),
    ]);
    expect(first).toBe('waiting');
    expect(await errorCode(write(opened, 'later'))).toBe('no error');
    expect(a1(opened.book)).toBe('later');
  });

  it('let the user sort rows between two syncs', async () => {
    const opened = await openHost(
      {
        Sheet1: [
          ['b', 2],
          ['a', 1],
        ],
      },
      {
        faults: [
          {
            sync: 2,
            act: (book) =>
              book.activeSheet.writeCells(
                {
                  0: { 0: { v: 'a', t: 1 }, 1: { v: 1, t: 2 } },
                  1: { 0: { v: 'b', t: 1 }, 1: { v: 2, t: 2 } },
                },
                { row: 0, column: 0, rows: 2, columns: 2 },
                false,
              ),
          },
        ],
      },
    );
    const seen = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.load('values');
      await context.sync();
      const before = range.values;
      range.load('values');
      await context.sync();
      return [before, range.values];
    });
    expect(seen).toEqual([
      [['b'], ['a']],
      [['a'], ['b']],
    ]);
  });

  it('let the user insert a row between two syncs: a kept range moves, an address does not', async () => {
    const opened = await openHost(
      { Sheet1: [['head'], ['a']] },
      { faults: [{ sync: 2, act: (book) => void book.activeSheet.facade.insertRows(1, 1) }] },
    );
    const seen = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('A2');
      await context.sync();
      const fresh = sheet.getRange('A2');
      kept.load('address,values');
      fresh.load('values');
      await context.sync();
      return [kept.address, kept.values, fresh.values];
    });
    expect(seen).toEqual(['Sheet1!A3', [['a']], [['']]]);
  });

  it('let the user protect the sheet between two syncs: AccessDenied', async () => {
    const opened = await openHost(
      { Sheet1: [] },
      {
        faults: [
          {
            sync: 2,
            act: (book) => book.changeExtras((extras) => extras.protections.push({ sheetId: 'sheet-1' })),
          },
        ],
      },
    );
    expect(await errorCode(write(opened))).toBe('no error');
    expect(await errorCode(write(opened))).toBe('AccessDenied');
  });

  it('refuse everything while a cell is edited: InvalidOperationInCellEditMode', async () => {
    const opened = await openHost();
    opened.host.cellEditMode = true;
    expect(await errorCode(write(opened))).toBe('InvalidOperationInCellEditMode');
    opened.host.cellEditMode = false;
    expect(await errorCode(write(opened))).toBe('no error');
  });

  it('wait for the end of editing when the add-in asked to: delayForCellEdit', async () => {
    const opened = await openHost();
    opened.host.cellEditMode = true;
    let done = false;
    const later = opened
      .run({ delayForCellEdit: true } as never, async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['waited']];
        await context.sync();
      })
      .then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done).toBe(false);
    opened.host.cellEditMode = false;
    await later;
    expect(a1(opened.book)).toBe('waited');
  });
});

describe('Excel on the web', () => {
  const large = (characters: number): string[][] =>
    Array.from({ length: Math.ceil(characters / 20_000) }, () => ['客'.repeat(20_000)]);
  const write = ({ run }: Opened, rows: string[][]): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows.length, 1).values = rows;
      await context.sync();
    });
  const read = ({ run }: Opened, count: number): Promise<number> =>
    run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, count, 1);
      range.load('values');
      await context.sync();
      return range.values.length;
    });

  it('refuses a request above 5 MB in bytes, and does nothing of it: RequestPayloadSizeLimitExceeded', async () => {
    const opened = await openHost({ Sheet1: [] }, { platform: 'web' });
    // Two million Chinese letters are six million bytes.
    expect(await errorCode(write(opened, large(2_000_000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(a1(opened.book)).toBeUndefined();
    expect(await errorCode(write(opened, large(1_600_000)))).toBe('no error');
  });

  it('refuses a response above 5 MB: ResponsePayloadSizeLimitExceeded', async () => {
    const rows = large(2_000_000);
    const opened = await openHost({ Sheet1: rows }, { platform: 'web' });
    expect(await errorCode(read(opened, rows.length))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read(opened, 50)).toBe(50);
  });

  it('refuses to format more than 33,554,000 cells: OperationCellsExceedLimit', async () => {
    const { run } = await openHost({ Sheet1: [] }, { platform: 'web' });
    const code = await errorCode(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A:AG').format.fill.color = 'red';
        await context.sync();
      }),
    );
    expect(code).toBe('OperationCellsExceedLimit');
  });

  it('is not the desktop, which has no such limits', async () => {
    const rows = large(2_000_000);
    const opened = await openHost();
    expect(await errorCode(write(opened, rows))).toBe('no error');
    expect(await read(opened, rows.length)).toBe(rows.length);
  });

  it('calls itself OfficeOnline', async () => {
    const { client } = await openHost({ Sheet1: [] }, { platform: 'web' });
    expect(client.Office.context.platform).toBe('OfficeOnline');
  });
});
