import { describe, expect, it } from 'vitest';

import { formulaFromFile, formulaToFile } from '../../../src/workbench/files/xlsx/formula-text';
import { shiftFormula } from '../../../src/workbench/files/xlsx/shift-formula';

describe('a formula in a file', () => {
  it.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=CRM.TIER(A1,B1,C1)', '_xldudf_CRM_TIER(A1,B1,C1)'],
    [
      '=IF(CRM.TIER(A1)="A","CRM.TIER(x)",\'CRM.X(1)\'!A1)',
      'IF(_xldudf_CRM_TIER(A1)="A","CRM.TIER(x)",\'CRM.X(1)\'!A1)',
    ],
    ['=IFS(A1>1,"x")', '_xlfn.IFS(A1>1,"x")'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=FILTER(A1:A9,B1:B9>1)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>1)'],
    ['=ERROR.TYPE(A1)', 'ERROR.TYPE(A1)'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ])('%s stands there as %s', (formula, text) => {
    expect(formulaToFile(formula)).toBe(text);
    expect(formulaFromFile(text)).toBe(formula);
  });
});

describe('a formula filled down two rows and right one column', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['=SUM(A:A,$A:B,1:1,$1:2)', '=SUM(B:B,$A:C,3:3,$1:4)'],
    ['=\'A1 B2\'!A1&"A1"', '=\'A1 B2\'!B3&"A1"'],
    ['=LOG10(A1)+Q1_total', '=LOG10(B3)+Q1_total'],
    ['=Sheet1!XFD1', '=Sheet1!#REF!'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
