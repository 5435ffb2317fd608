import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { lossText } from '../../../src/locales/loss-text';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { LOSS_CODES } from '../../../src/workbench/book/loss';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';

const text = new TextDecoder();

/** One of our own files with parts added and texts replaced, as if another program had written it. */
async function foreignFile(
  edits: Record<string, (xml: string) => string>,
  parts: Record<string, string>,
): Promise<Uint8Array> {
  const entries = unzipSync(await writeXlsx(contentFromRows({ Data: [['a', 1]] })));
  for (const [path, edit] of Object.entries(edits))
    entries[path] = strToU8(edit(entries[path] === undefined ? '' : text.decode(entries[path])));
  for (const [path, xml] of Object.entries(parts)) entries[path] = strToU8(xml);
  return zipSync(entries);
}

const relationships = (...targets: [type: string, target: string][]): string =>
  targets
    .map(([type, target], i) => `<Relationship Id="x${i}" Type="http://x/${type}" Target="${target}"/>`)
    .join('');
const chartPart = (plots: string): string =>
  `<c:chartSpace><c:chart><c:plotArea>${plots}</c:plotArea></c:chart></c:chartSpace>`;
const frame = (id: string): string =>
  `<twoCellAnchor><graphicFrame><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></graphicData></graphicFrame></twoCellAnchor>`;

describe('a file with more than we keep', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await foreignFile(
      {
        'xl/worksheets/sheet1.xml': (xml) =>
          xml
            .replace('<sheetFormatPr ', '<sheetFormatPr outlineLevelRow="1" ')
            .replace(
              '</worksheet>',
              '<sheetProtection sheet="1" hashValue="x"/>' +
                '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters/></filterColumn></autoFilter>' +
                '<conditionalFormatting sqref="A1"><cfRule type="iconSet"/><cfRule type="colorScale"><colorScale>' +
                '<cfvo type="num" val="1"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
                '<dataValidations><dataValidation/><dataValidation/></dataValidations>' +
                '<headerFooter><oddHeader>kept</oddHeader><evenHeader>x</evenHeader></headerFooter>' +
                '<colBreaks><brk id="3" man="1"/></colBreaks>' +
                '<drawing r:id="x0"/><AlternateContent><Choice><controls><control/></controls><oleObject/></Choice>' +
                '<Fallback><controls><control/></controls><oleObject/></Fallback></AlternateContent>' +
                '<extLst><ext><sparklineGroup><sparkline/><sparkline/></sparklineGroup></ext></extLst></worksheet>',
            ),
        'xl/sharedStrings.xml': (xml) =>
          xml.replace('<t>a</t>', '<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>'),
        'xl/styles.xml': (xml) =>
          xml.replace('</cellXfs>', '<xf><alignment shrinkToFit="1"/></xf></cellXfs>'),
        'xl/workbook.xml': (xml) =>
          xml
            .replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')
            .replace(
              '</sheets>',
              '<sheet name="C" sheetId="8" r:id="x0"/><sheet name="M" sheetId="9" r:id="x1"/></sheets>',
            ),
        'xl/_rels/workbook.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `${relationships(['chartsheet', 'c.xml'], ['dialogsheet', 'd.xml'], ['vbaProject', 'v.bin'], ['externalLink', 'e.xml'], ['connections', 'n.xml'])}</Relationships>`,
          ),
      },
      {
        'xl/n.xml': '<connections><connection/></connections>',
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationships(['drawing', 'd.xml'], ['comments', 'c.xml'], ['pivotTable', 'p.xml'], ['slicer', 's.xml'])}</Relationships>`,
        'xl/worksheets/c.xml':
          '<comments><commentList><comment/><comment/><comment/></commentList></comments>',
        'xl/worksheets/s.xml': '<slicers><slicer/></slicers>',
        'xl/worksheets/d.xml': `<wsDr><oneCellAnchor><pic/></oneCellAnchor><twoCellAnchor><sp/></twoCellAnchor>${frame('x0')}${frame('x1')}</wsDr>`,
        'xl/worksheets/_rels/d.xml.rels': `<Relationships>${relationships(['chart', 'radar.xml'], ['chart', 'combined.xml'])}</Relationships>`,
        'xl/worksheets/radar.xml': chartPart('<c:radarChart/>'),
        'xl/worksheets/combined.xml': chartPart(
          '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/></c:barChart><c:lineChart/>',
        ),
      },
    );
  });

  it('says what will be lost, and how much of it', async () => {
    const { losses } = await readWorkbook(file, 'foreign.xlsx');
    expect(Object.fromEntries(losses!.map(({ code, count }) => [code, count]))).toEqual({
      macros: 1,
      pictures: 1,
      shapes: 1,
      charts: 1,
      combinedCharts: 1,
      chartSheets: 1,
      otherSheets: 1,
      comments: 3,
      pivotTables: 1,
      slicers: 1,
      dataValidations: 2,
      conditionalFormats: 1,
      conditionalFormatLimits: 1,
      sparklines: 2,
      filterCriteria: 1,
      sheetPasswords: 1,
      workbookProtection: 1,
      richTexts: 1,
      cellLooks: 1,
      outlines: 1,
      headersFooters: 1,
      pageBreaks: 1,
      controls: 1,
      objects: 1,
      externalLinks: 1,
      connections: 1,
    });
  });

  it('has lost them once it is saved', async () => {
    const saved = await writeXlsx(await readWorkbook(file, 'foreign.xlsx'));
    expect((await readWorkbook(saved, 'saved.xlsx')).losses).toEqual([]);
  });
});

describe('the sentence about losses', () => {
  it('reads in both languages', () => {
    const losses = [
      { code: 'pictures', count: 1 },
      { code: 'comments', count: 3 },
    ] as const;
    expect(lossText('en-US', losses)).toBe(
      'Saving from here drops: 1 picture, 3 comments. Your original file is untouched.',
    );
    expect(lossText('zh-CN', losses)).toBe('从这里保存会丢掉：1 张图片、3 条批注。你的原文件不受影响。');
  });

  it('is not said when nothing is lost', () => {
    expect(lossText('en-US', [])).toBeNull();
    expect(lossText('zh-CN', undefined)).toBeNull();
  });

  it.each(['en-US', 'zh-CN'] as const)('has words for every loss in %s', (locale) => {
    for (const code of LOSS_CODES) expect(lossText(locale, [{ code, count: 2 }])).not.toMatch(/[{}]/);
  });
});
