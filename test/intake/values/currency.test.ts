import { describe, expect, it } from 'vitest';
import { currencyOf, currencyOfFormat } from '../../../src/intake/values/currency';

describe('the currency beside an amount', () => {
  it.each([
    ['US$1,200.00', 'USD'],
    ['$1,200', 'USD'],
    ['USD 50', 'USD'],
    ['50 US dollars', 'USD'],
    ['CA$90', 'CAD'],
    ['C$90', 'CAD'],
    ['AU$90', 'AUD'],
    ['A$90', 'AUD'],
    ['S$90', 'SGD'],
    ['HK$90', 'HKD'],
    ['NZ$90', 'NZD'],
    ['RM 120', 'MYR'],
    ['RMB 120', 'CNY'],
    ['￥120', 'CNY'],
    ['120元', 'CNY'],
    ['120日元', 'JPY'],
    ['1.234,50 €', 'EUR'],
    ['1234', undefined],
    ['12 pcs', undefined],
  ])('%s is %s', (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });

  it.each([
    ['$#,##0.00', 'USD'],
    ['"¥"#,##0.00', 'CNY'],
    ['[$€-407] #,##0.00', 'EUR'],
    ['_($* #,##0.00_);_($* (#,##0.00)', 'USD'],
    ['\\$0.00', 'USD'],
    ['[$-409]d-mmm-yy', undefined],
    ['#,##0.00_);[Red](#,##0.00)', undefined],
    ['General', undefined],
  ])('a number format %s shows %s', (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency);
  });
});
