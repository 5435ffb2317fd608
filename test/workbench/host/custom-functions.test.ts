import { describe, expect, it } from 'vitest';
import type { FunctionMetadata } from '../../../src/workbench/host/function-metadata';
import type { Host } from '../../../src/workbench/host/host';
import { columnName } from '../../../src/workbench/book/address';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { openBook } from '../../../src/workbench/book/open-node';
import { openClient } from '../../../src/workbench/headless/client';
import { createHost } from '../../../src/workbench/host/create-host';
import { openHost, type Opened } from './open-host';

const number = (name: string, more: object = {}): NonNullable<FunctionMetadata['parameters']>[number] => ({
  name,
  type: 'number',
  dimensionality: 'scalar',
  ...more,
});

const METADATA: FunctionMetadata[] = [
  {
    id: 'TIER',
    name: 'TIER',
    parameters: [number('days'), number('orders'), number('amount'), number('asOf', { optional: true })],
  },
  { id: 'TAGS', name: 'TAGS', parameters: [number('orders')] },
  { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'values', type: 'number', dimensionality: 'matrix' }] },
  { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'value', type: 'any', dimensionality: 'scalar' }] },
  { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', type: 'string', dimensionality: 'scalar' }] },
  { id: 'GRID', name: 'GRID', parameters: [number('rows'), number('columns')] },
];

interface Calls {
  tier: unknown[][];
  count: number;
}

async function openWithFunctions(
  rows: (string | number | boolean | null)[][],
): Promise<Opened & { calls: Calls }> {
  const opened = await openHost({ Sheet1: rows });
  const calls: Calls = { tier: [], count: 0 };
  const { CustomFunctions } = opened.client;
  const failure = CustomFunctions as unknown as { Error: new (code: string, message?: string) => Error };
  CustomFunctions.associate('TIER', (...args: unknown[]) => {
    calls.tier.push(args.slice(0, 4));
    calls.count++;
    return Promise.resolve(Number(args[2]) >= 1000 ? 'A' : 'D');
  });
  CustomFunctions.associate('TAGS', (orders: number) => (orders > 5 ? '555' : '1-2'));
  CustomFunctions.associate('TOTAL', (values: number[][]) =>
    values.flat().reduce((sum, value) => sum + value, 0),
  );
  CustomFunctions.associate('ECHO', (value: unknown) => {
    calls.count++;
    return value;
  });
  CustomFunctions.associate('FAIL', (how: string) => {
    if (how === 'throw') throw new Error('oh');
    if (how === 'nan') return NaN;
    throw new failure.Error(how);
  });
  CustomFunctions.associate('GRID', (rowCount: number, columnCount: number) =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => row * 10 + column),
    ),
  );
  opened.host.registerFunctions('CRM', METADATA);
  await opened.host.settled();
  return { ...opened, calls };
}

const values = ({ run }: Opened, address: string): Promise<unknown[][]> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('a formula with a function of the add-in', () => {
  it('is answered by the function that the add-in registered', async () => {
    const opened = await openWithFunctions([[10, 3, 5000, '=CRM.TIER(A1,B1,C1)']]);
    expect(await values(opened, 'D1')).toEqual([['A']]);
    // The optional argument that was left out arrives as null.
    expect(opened.calls.tier).toEqual([[10, 3, 5000, null]]);
  });

  it('is answered when it was written by the add-in', async () => {
    const opened = await openWithFunctions([[10, 3, 50]]);
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('D1').formulas = [['=CRM.TIER(A1,B1,C1)']];
      await context.sync();
    });
    await opened.host.settled();
    expect(await values(opened, 'D1')).toEqual([['D']]);
  });

  it('works inside other functions', async () => {
    const opened = await openWithFunctions([
      [10, 3, 5000, '=IF(CRM.TIER(A1,B1,C1)="A","VIP","")&CRM.TOTAL(A1:C1)'],
      [1, 1, 1, '=CRM.ECHO(CRM.ECHO(CRM.TOTAL(A2:C2))+1)'],
    ]);
    expect(await values(opened, 'D1:D2')).toEqual([['VIP5013'], [4]]);
  });

  it('calculates again when a cell it reads changes', async () => {
    const opened = await openWithFunctions([[10, 3, 5000, '=CRM.TIER(A1,B1,C1)']]);
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [[5]];
      await context.sync();
    });
    await opened.host.settled();
    expect(await values(opened, 'D1')).toEqual([['D']]);
  });

  it('asks for the same arguments once, and for all rows in one go', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      row % 3,
      1,
      2000,
      `=CRM.TIER(A${row + 1},B${row + 1},C${row + 1})`,
    ]);
    const opened = await openWithFunctions(rows);
    expect(opened.calls.count).toBe(3);
    expect((await values(opened, 'D1:D300')).every(([tier]) => tier === 'A')).toBe(true);
  });

  it('goes to the add-in with all others in few messages, however many cells hold it', async () => {
    const count = 2000;
    const messages: { entries: { messageCategory: number }[] }[] = [];
    const host = createHost(await openBook(contentFromRows({ Sheet1: [] })), { platform: 'desktop' });
    // The client's own line, listened to on its way.
    const line: Host = Object.create(host, {
      connect: {
        value: (receive: (text: string) => void) =>
          host.connect((text) => {
            const { type, message } = JSON.parse(text) as {
              type: number;
              message: (typeof messages)[number];
            };
            if (type === 3 && message.entries.some((entry) => entry.messageCategory === 1))
              messages.push(message);
            receive(text);
          }),
      },
    }) as Host;
    const { Excel, CustomFunctions } = await openClient(line);
    CustomFunctions.associate('TAGS', (orders: number) => `orders ${orders}`);
    host.registerFunctions('CRM', METADATA);
    const last = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = Array.from({ length: count }, (_, row) => row);
      sheet.getRange(`A1:B${count}`).formulas = rows.map((row) => [row, `=CRM.TAGS(A${row + 1})`]);
      await context.sync();
      await host.settled();
      const cell = sheet.getRange(`B${count}`).load('values');
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[`orders ${count - 1}`]]);
    expect(messages.flatMap(({ entries }) => entries)).toHaveLength(count);
    expect(messages.length).toBeLessThanOrEqual(3);
  });

  it('spills a result of several rows and columns', async () => {
    const opened = await openWithFunctions([['=CRM.GRID(2,3)']]);
    expect(await values(opened, 'A1:C2')).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    const spill = await opened.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const range = cell.getSpillingToRangeOrNullObject();
      range.load('address');
      cell.load('hasSpill');
      await context.sync();
      return [range.address, cell.hasSpill];
    });
    expect(spill).toEqual(['Sheet1!A1:C2', true]);
  });

  it('spills further than the grid of the page reached so far', async () => {
    const opened = await openWithFunctions([['=CRM.GRID(1500,30)']]);
    expect(await values(opened, 'A1:B1')).toEqual([[0, 1]]);
    expect(await values(opened, 'AD1500')).toEqual([[14_990 + 29]]);
    const { columns } = opened.book.activeSheet.gridSize;
    const last = columnName(columns - 1);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`${last}2:${last}6`).formulas = Array.from({ length: 5 }, () => ['=CRM.GRID(1,3)']);
      await context.sync();
    });
    await opened.host.settled();
    expect(await values(opened, `${last}2:${last}6`)).toEqual([[0], [0], [0], [0], [0]]);
  });

  it('spills over a range where one value is expected', async () => {
    const opened = await openWithFunctions([[2, '=CRM.ECHO(A1:A3)'], [4], [6]]);
    expect(await values(opened, 'B1:B3')).toEqual([[2], [4], [6]]);
  });

  it('keeps a text that looks like a number or a date a text', async () => {
    const opened = await openWithFunctions([['=CRM.TAGS(9)', '=CRM.TAGS(1)']]);
    const types = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(types).toEqual([[['555', '1-2']], [['String', 'String']]]);
  });

  it('hands a text of a cell on as the text it is', async () => {
    const opened = await openWithFunctions([[null, '=CRM.ECHO(A1)']]);
    await opened.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['05/06/2024']];
      await context.sync();
    });
    await opened.host.settled();
    expect(await values(opened, 'B1')).toEqual([['05/06/2024']]);
  });

  it('shows the error that the function gives', async () => {
    const opened = await openWithFunctions([
      ['=CRM.FAIL("#N/A")', '=CRM.FAIL("#DIV/0!")', '=CRM.FAIL("#NUM!")', '=CRM.FAIL("#VALUE!")'],
      ['=CRM.FAIL("#NULL!")', '=CRM.FAIL("throw")', '=CRM.FAIL("nan")', '=CRM.NOSUCH(1)'],
    ]);
    expect(await values(opened, 'A1:D2')).toEqual([
      ['#N/A', '#DIV/0!', '#NUM!', '#VALUE!'],
      ['#NULL!', '#VALUE!', '#VALUE!', '#NAME?'],
    ]);
  });

  it('hands on an error in an argument without calling the function', async () => {
    const opened = await openWithFunctions([['=1/0', '=CRM.ECHO(A1)', '=CRM.TOTAL(A1:A1)']]);
    expect(await values(opened, 'B1:C1')).toEqual([['#DIV/0!', '#DIV/0!']]);
    expect(opened.calls.count).toBe(0);
  });

  it('refuses text where a number is declared: #VALUE!', async () => {
    const opened = await openWithFunctions([['old', 1, 2, '=CRM.TIER(A1,B1,C1)']]);
    expect(await values(opened, 'D1')).toEqual([['#VALUE!']]);
  });

  it('is asked again after application.calculate("Full") only', async () => {
    const opened = await openWithFunctions([[7, '=CRM.ECHO(A1)']]);
    expect(opened.calls.count).toBe(1);
    const calculate = (kind: 'Recalculate' | 'Full'): Promise<void> =>
      opened.run(async (context) => {
        context.workbook.application.calculate(kind);
        await context.sync();
      });
    await calculate('Recalculate');
    await opened.host.settled();
    expect(opened.calls.count).toBe(1);
    await calculate('Full');
    await opened.host.settled();
    expect(opened.calls.count).toBe(2);
  });

  it('shows #BUSY! while the answer is on its way', async () => {
    const opened = await openWithFunctions([[7]]);
    opened.client.CustomFunctions.associate('ECHO', () => new Promise(() => undefined));
    await opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').formulas = [['=CRM.ECHO(A1)']];
      await context.sync();
    });
    expect(await values(opened, 'B1')).toEqual([['#BUSY!']]);
  });
});
