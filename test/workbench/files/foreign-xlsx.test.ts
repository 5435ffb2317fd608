import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../src/workbench/files/read';
import { formatOf, valuesOf } from './content';

interface Parts {
  sheet: string;
  styles?: string;
  strings?: string;
  book?: string;
}

/** A package as other programs write it: only what is needed. */
function packageOf({ sheet, styles, strings, book = '' }: Parts): Uint8Array {
  const relationships = (...targets: [string, string][]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
        .map(
          ([type, target], i) =>
            `<Relationship Id="rId${i + 1}" Type="http://x/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    );
  return zipSync({
    '_rels/.rels': relationships(['officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="urn:r">${book}<sheets><sheet name="Data" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(styles) }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(strings) }),
  });
}

const open = (parts: Parts, locale: 'en-US' | 'zh-CN' = 'en-US') =>
  readWorkbook(packageOf(parts), 'book.xlsx', locale);
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe('an .xlsx file of another program', () => {
  it('may use a prefix for every element', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(valuesOf(await open({ sheet }))).toEqual([[], [null, 'a']]);
  });

  it('may leave out the addresses of rows and cells', async () => {
    const sheet = sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(valuesOf(await open({ sheet }))).toEqual([[1, 2], [3]]);
  });

  it('may hold its texts inline, rich, with phonetic hints and in codes', async () => {
    const content = await open({
      sheet: sheetOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
      ),
      strings:
        '<sst><si><r><rPr><b/></rPr><t>客户</t></r><r><t>名称</t></r><rPh sb="0" eb="1"><t>KE</t></rPh></si><si><t>a_x000D_\r\nb&#10;c</t></si></sst>',
    });
    expect(valuesOf(content)).toEqual([[' a < b ', '客户名称', 'a\r\nb\nc']]);
  });

  it('may share a formula among cells', async () => {
    const content = await open({
      sheet: sheetOf(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2+$C$1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    });
    expect(content.univer.sheets['sheet-7']!.cellData![1]![1]).toEqual({ f: '=A2*2+$C$1', v: 4, t: 2 });
  });

  it('gives dates as serial numbers with their format, ISO dates too, whatever the time zone', async () => {
    const parts = {
      sheet: sheetOf(
        '<row r="1"><c r="A1" s="1"><v>45418.5</v></c><c r="B1" s="2"><v>45418</v></c><c r="C1" s="1" t="d"><v>2024-05-06T12:00:00Z</v></c></row>',
      ),
      styles:
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="31"/></cellXfs></styleSheet>',
    };
    const content = await open(parts, 'zh-CN');
    expect(valuesOf(content)).toEqual([[45418.5, 45418, 45418.5]]);
    expect([0, 1].map((column) => formatOf(content, 0, column))).toEqual(['yyyy/m/d', 'yyyy"年"m"月"d"日"']);
    expect(formatOf(await open(parts, 'en-US'), 0, 0)).toBe('m/d/yyyy');
  });

  it('says that it counts days from 1904', async () => {
    const { extras } = await open({ sheet: sheetOf(''), book: '<workbookPr date1904="true"/>' });
    expect(extras.date1904).toBe(true);
  });

  it('takes colours from the theme and the old palette', async () => {
    const { univer } = await open({
      sheet: sheetOf('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>'),
      styles:
        '<styleSheet><fonts><font><sz val="11"/><name val="等线"/></font></fonts><fills><fill><patternFill patternType="none"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>' +
        '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
        '<cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs></styleSheet>',
    });
    const cells = univer.sheets['sheet-7']!.cellData![0]!;
    expect([0, 1].map((column) => univer.styles[cells[column]!.s as string]!.bg!.rgb)).toEqual([
      '#A2B9E2',
      '#FF0000',
    ]);
    expect(univer.defaultStyle).toMatchObject({ ff: '等线', fs: 11 });
  });
});
