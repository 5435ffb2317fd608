import type { TypedLocale } from '../../host/coerce';

/** Formats that a file names by number alone (ECMA-376 part 1, 18.8.30), with those of Excel in Chinese. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** 14 and 22 are "the short date of the reader's system". */
const SHORT_DATE: Record<TypedLocale, string> = { 'en-US': 'm/d/yyyy', 'zh-CN': 'yyyy/m/d' };

export function builtInFormat(number: number, locale: TypedLocale): string {
  if (number === 14) return SHORT_DATE[locale];
  if (number === 22) return `${SHORT_DATE[locale]} h:mm`;
  return BUILT_IN_FORMATS[number] ?? 'General';
}

/** Numbers that mean the same in every language; 14 and 22 follow the reader's, so they are written out in full. */
const WRITTEN_BY_NUMBER = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 46, 49];

export const NUMBER_OF_FORMAT: ReadonlyMap<string, number> = new Map(
  WRITTEN_BY_NUMBER.map((number) => [BUILT_IN_FORMATS[number]!, number]),
);

export const FIRST_CUSTOM_FORMAT = 164;
