import { describe, expect, it } from 'vitest';
import { errorCode, openHost } from './open-host';

describe('names', () => {
  it('stand for ranges, numbers and texts, and work in formulas', async () => {
    const { run, host } = await openHost({ Sheet1: [[5], [7]] });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { names } = context.workbook;
      names.add('Amounts', sheet.getRange('A1:A2'), 'all of them');
      names.add('CutOff', '=100');
      sheet.names.add('Local', sheet.getRange('A1'));
      sheet.getRange('B1:B2').formulas = [['=SUM(Amounts)'], ['=CutOff+1']];
      await context.sync();
      names.load('items/name,items/formula,items/type,items/value,items/scope,items/comment');
      const local = sheet.names.getItemOrNullObject('local');
      local.load('scope');
      const notHere = names.getItemOrNullObject('Local');
      notHere.load('name');
      const range = names.getItem('Amounts').getRange();
      range.load('address');
      await context.sync();
      const all = names.items.map(({ name, formula, type, value, comment }) => [
        name,
        formula,
        type,
        value,
        comment,
      ]);
      return [all, local.scope, notHere.isNullObject, range.address];
    });
    expect(read).toEqual([
      [
        ['Amounts', '=Sheet1!$A$1:$A$2', 'Range', 'Sheet1!$A$1:$A$2', 'all of them'],
        ['CutOff', '=100', 'Double', 100, ''],
      ],
      'Worksheet',
      true,
      'Sheet1!A1:A2',
    ]);
    await host.settled();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[12], [101]]);
  });

  it('are deleted, refused twice (ItemAlreadyExists) and refused when no name (InvalidArgument)', async () => {
    const { run, book } = await openHost();
    const add = (name: string): Promise<string> =>
      errorCode(
        run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        }),
      );
    expect(await add('one')).toBe('no error');
    expect(await add('ONE')).toBe('ItemAlreadyExists');
    expect(await add('A1')).toBe('InvalidArgument');
    expect(await add('two words')).toBe('InvalidArgument');
    await run(async (context) => {
      context.workbook.names.getItem('one').delete();
      await context.sync();
    });
    expect(book.extras.names).toEqual([]);
  });
});
