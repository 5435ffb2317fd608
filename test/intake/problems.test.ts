import { describe, expect, it } from 'vitest';
import { mappingProblem } from '../../src/intake/mapping-problem';
import { prepare } from '../../src/intake/prepare';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { resultProblem } from '../../src/intake/result-problem';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableProblem } from '../../src/intake/table-problem';
import { tableOf } from './table-of';

/** The first problem on the way from cells to customers. */
function problemOf(rows: CellValue[][]): string | undefined {
  const table = tableOf(rows);
  const mapping = mappingFrom(recognise(table));
  const problem =
    tableProblem(table) ??
    mappingProblem(mapping) ??
    resultProblem(prepare(table, mapping, { leaveOutCancelled: true }));
  return problem?.code;
}

describe('bad input is named', () => {
  it.each<[string | undefined, CellValue[][]]>([
    ['sheet-empty', []],
    [
      'sheet-empty',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['headers-only', [['客户编号', '累计金额']]],
    [
      'headers-only',
      [
        ['客户编号', '累计金额'],
        ['', ''],
      ],
    ],
    [
      'no-customer-column',
      [
        ['产品', '累计金额'],
        ['铅笔', 5],
        ['钢笔', 7],
      ],
    ],
    [
      'no-value-column',
      [
        ['客户编号', '性别'],
        ['K1', '女'],
        ['K2', '男'],
      ],
    ],
    [
      'customer-column-blank',
      [
        ['客户编号', '累计金额'],
        ['', 5],
        ['-', 7],
      ],
    ],
    [
      'no-usable-rows',
      [
        ['订单号', '客户编号', '下单日期'],
        ['A1', 'K1', ''],
        ['A2', 'K1', ''],
      ],
    ],
    [
      undefined,
      [
        ['客户编号', '累计金额'],
        ['K1', 5],
      ],
    ],
  ])('%s', (code, rows) => expect(problemOf(rows)).toBe(code));
});
