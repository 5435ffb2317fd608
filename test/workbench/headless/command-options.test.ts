import { expect, test } from 'vitest';
import { commandOptions } from '../../../src/workbench/headless/command-options';

const read = (line: string, environment = 'C.UTF-8') =>
  commandOptions(line.split(' ').filter(Boolean), environment);

test('two files are enough; the rest has defaults', () => {
  expect(read('in.csv out.xlsx')).toEqual({
    input: 'in.csv',
    output: 'out.xlsx',
    locale: 'en-US',
    json: false,
    again: false,
    verbose: false,
    bilingual: false,
    reading: {},
  });
});

test('every option is read', () => {
  expect(
    read('in.xls out.xlsx --scheme s.json --as-of 2024-05-06 --locale zh-CN --sheet 订单 --json --verbose'),
  ).toMatchObject({
    scheme: 's.json',
    asOf: '2024-05-06',
    locale: 'zh-CN',
    sheet: '订单',
    json: true,
    verbose: true,
  });
});

test('the language follows the environment', () => {
  expect(read('in.csv out.xlsx', 'zh_CN.UTF-8')).toMatchObject({ locale: 'zh-CN' });
});

test.each([
  ['in.csv', 'needsTwoFiles'],
  ['', 'needsTwoFiles'],
  ['a b c.xlsx', 'needsTwoFiles'],
  ['in.csv out.csv', 'notXlsx'],
  ['in.csv out.xlsx --colour red', 'unknownOption'],
  ['in.csv out.xlsx --rules cancelled=maybe', 'unreadableReading'],
  ['in.csv out.xlsx --columns amount', 'unreadableReading'],
  ['in.csv out.xlsx --scheme', 'missingValue'],
  ['in.csv out.xlsx --scheme --json', 'missingValue'],
])('"%s" is refused: %s', (line, mistake) => {
  expect(read(line)).toMatchObject({ mistake });
});

test('--help wins over missing files', () => {
  expect(read('--help')).toEqual({ help: true, locale: 'en-US' });
});

test('lists beside, rules and columns are read', () => {
  expect(
    read(
      'in.xls out.xlsx --also 退货:returns --also 客户 --rules returns-list,cancelled=off --columns amount=实付金额,orderId=',
    ),
  ).toMatchObject({
    reading: {
      also: [{ sheet: '退货', kind: 'returns' }, { sheet: '客户' }],
      rules: { 'returns-list': true, cancelled: false },
      columns: { amount: '实付金额', orderId: '' },
    },
  });
});

test('a budget and hours are numbers from 0 on', () => {
  expect(read('in.csv out.xlsx --budget 100,000.50 --hours 400 --bilingual')).toMatchObject({
    budget: 100_000.5,
    hours: 400,
    bilingual: true,
  });
  for (const amount of ['much', '-5', '1e99', '12,34']) {
    expect(read(`in.csv out.xlsx --budget=${amount}`)).toMatchObject({
      mistake: 'notAnAmount',
      values: { option: '--budget', value: amount },
    });
  }
});

test('what a repeated run takes from the workbook is refused beside --again, not passed over', () => {
  for (const option of [
    '--bilingual',
    '--budget 5',
    '--hours 5',
    '--lists all',
    '--template bank',
    '--also 退货',
  ]) {
    expect(read(`in.xlsx out.xlsx --again ${option}`)).toMatchObject({
      mistake: 'againAlone',
      values: { option: option.split(' ')[0] },
    });
  }
  expect(read('in.xlsx out.xlsx --again --history --locale zh-CN --json')).toMatchObject({
    again: true,
    history: true,
  });
});
