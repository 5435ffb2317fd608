import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../src/workbench/files/read';
import { findDelimiter } from '../../../src/workbench/files/text/delimiter';
import { formatOf, valuesOf } from './content';

const open = (text: string, name = 'customers.csv') =>
  readWorkbook(new TextEncoder().encode(text), name, 'zh-CN');
const trouble = (name: string) => readFile(new URL(`../../data/trouble/${name}`, import.meta.url));

describe('a text file', () => {
  it.each(['gbk.csv', 'utf8-bom.csv', 'utf16.txt', 'table-of-html.xls'])(
    'is the same table in %s',
    async (name) => {
      expect(valuesOf(await readWorkbook(await trouble(name), name))).toEqual([
        ['客户编号', '客户名称', '累计金额', '最近下单日期'],
        [123, '杭州云栖科技有限公司', 1234.5, 45418],
        [124, '李雷, 上海', 88, 45444],
      ]);
    },
  );

  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tab', 'a\tb\r\n1\t2\r\n'],
    ['what its first line says', 'sep=|\r\na|b\r\n1|2\r\n'],
  ])('is separated by %s', async (_, text) => {
    expect(valuesOf(await open(text))).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('keeps quotes, separators and line breaks inside a quoted field', async () => {
    expect(valuesOf(await open('name,note\n"Li, Lei","said ""yes""\non Monday"\n'))).toEqual([
      ['name', 'note'],
      ['Li, Lei', 'said "yes"\non Monday'],
    ]);
  });

  it('gives its fields the types that Excel gives them', async () => {
    const content = await open(
      'id,date,share,paid,flag,phone,quoted\n00123,2024-05-06,12%,"¥1,234.50",TRUE,+86 138 0013 8000,"=""007"""\n',
    );
    expect(valuesOf(content)[1]).toEqual([123, 45418, 0.12, 1234.5, 1, '+86 138 0013 8000', '007']);
    expect([1, 2, 3].map((column) => formatOf(content, 1, column))).toEqual([
      'yyyy/m/d',
      '0%',
      '¥#,##0.00;[Red]¥-#,##0.00',
    ]);
  });

  it('keeps the time of day', async () => {
    const content = await open('at\n2010-12-01 08:26:00\n');
    expect(valuesOf(content)[1]![0]).toBeCloseTo(40513 + (8 * 60 + 26) / 1440, 9);
    expect(formatOf(content, 1, 0)).toBe('yyyy/m/d h:mm');
  });

  it('starts a formula with an equals sign', async () => {
    const content = await open('a,b\n1,=A2+1\n');
    expect(content.univer.sheets['sheet-1']!.cellData![1]![1]).toEqual({ f: '=A2+1' });
  });

  it('names its sheet after the file', async () => {
    const content = await open('a\n', '客户[2024]/a very long name of a file that does not fit.csv');
    expect(content.univer.sheets['sheet-1']!.name).toBe('a very long name of a file that');
  });

  it('leaves blank lines blank', async () => {
    expect(valuesOf(await open('a,b\n\n1,2\n'))).toEqual([['a', 'b'], [], [1, 2]]);
  });
});

describe('the separator is found', () => {
  it.each([
    ['under a title', '客户名单\n\nid;name\n1;x\n2;y\n', ';'],
    ['beside decimal commas', 'id;amount\n1;2,50\n2;3,50\n3;4\n', ';'],
    ['beside commas in texts', 'id\tnote\n1\ta, b, c\n2\td\n3\te, f\n', '\t'],
    ['with quoted line breaks', 'id,note\n1,"a;b\nc;d\ne;f"\n', ','],
    ['in a file of one column', 'name\nx\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
