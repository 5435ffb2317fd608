import { describe, expect, it } from 'vitest';
import { VALUE_KIND, type Field, type ListKind } from '../../src/intake/fields';
import { LOCALES } from '../../src/scheme/local-text';
import { intakeTexts } from '../../src/locales/intake-texts';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { HEADER_CASES } from './header-cases';
import { tableOf } from './table-of';

/** What stands in a column of the field. */
function plausible(field: Field, row: number): CellValue {
  if (field === 'email') return `a${row}@example.com`;
  if (field === 'phone') return `1380000${1000 + row}`;
  switch (VALUE_KIND[field]) {
    case 'date':
      return `2024-03-${10 + row}`;
    case 'money':
      return 10.5 + row;
    case 'number':
    case 'count':
      return 1 + (row % 5);
    case 'id':
      return `X${row}`;
    case 'text':
      return ['甲', '乙', '丙'][row % 3]!;
  }
}

const cases = (Object.entries(HEADER_CASES) as [ListKind, Partial<Record<Field, string[]>>][]).flatMap(
  ([kind, fields]) =>
    (Object.entries(fields) as [Field, string[]][]).flatMap(([field, headers]) =>
      headers.map((header): [ListKind, string, Field] => [kind, header, field]),
    ),
);

describe('a header above values that go with it', () => {
  it.each(cases)('%s: %s is %s', (kind, header, field) => {
    // beside a key column of its own the header is all there is to go by
    const key = field === 'customerId' ? 'Zzz' : '客户编号';
    const rows = Array.from({ length: 12 }, (_, row): CellValue[] => [`K${row % 7}`, plausible(field, row)]);
    const { guesses } = recognise(tableOf([[key, header], ...rows]), { kind });
    expect(guesses.find(({ column }) => column === 1)?.field).toBe(field);
  });
  it('is tested in at least 300 cases, half of them Chinese, for every field', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(([, header]) => /\p{Script=Han}/u.test(header)).length).toBeGreaterThanOrEqual(150);
    const tested = new Set(cases.map(([, , field]) => field));
    expect(Object.keys(VALUE_KIND).filter((field) => !tested.has(field as Field))).toEqual(['returned']);
  });
});

describe('a header above values that contradict it is not believed', () => {
  it.each<[ListKind, string, CellValue[]]>([
    ['orders', '下单日期', ['稍后', '不详', '明天']],
    ['orders', 'Order Date', ['yes', 'no', 'yes']],
    ['orders', '实付金额', ['高', '低', '中']],
    ['orders', 'Quantity', ['many', 'few', 'some']],
    ['orders', '订单号', ['2024-03-01', '2024-03-02', '2024-03-03']],
    ['orders', 'Email', ['yes', 'no', 'yes']],
    ['customers', '累计金额', ['A类', 'B类', 'C类']],
    ['customers', '下单次数', [1.5, 2.25, 3.75]],
    ['customers', '客户名称', [101, 102, 103]],
    ['customers', '生日', ['保密', '保密', '保密']],
    ['customers', 'City', [1, 2, 3]],
    ['customers', '满意度', ['满意', '一般', '满意']],
  ])('%s: %s', (kind, header, values) => {
    const rows = Array.from({ length: 12 }, (_, row): CellValue[] => [`K${row % 7}`, values[row % 3]!]);
    const field = recognise(tableOf([['客户编号', header], ...rows]), { kind }).guesses.find(
      ({ column }) => column === 1,
    );
    // 客户名称 over numbers may be nothing or a second key, never a name
    expect(field).toBeUndefined();
  });
});

it.each(LOCALES)('every field, rule, finding and export has a text in %s', (locale) => {
  const textsOf = (texts: object): string[] =>
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsOf(text)));
  expect(textsOf(intakeTexts[locale]).every((text) => text.trim() !== '')).toBe(true);
  expect(Object.keys(intakeTexts[locale].fields).sort()).toEqual(Object.keys(VALUE_KIND).sort());
  expect(new Set(Object.values(intakeTexts[locale].fields)).size).toBe(Object.keys(VALUE_KIND).length);
});
