import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { convert, findLibreOffice } from '../../scripts/libreoffice';
import { schemeText } from '../../src/scheme/parse-scheme';
import { PLAY_TEXTS } from '../../src/scheme/settings/playbook';
import { generalTemplate } from '../../src/scheme/templates/general';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { writeXlsx } from '../../src/workbench/files/write';
import { openAddin } from './open-addin';

const LONGEST = 32_767;
const ODD = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+49',
  '-5',
  '@SUM(A1)',
  '\t=2',
  'a\nb\r\nc',
  '👩🏽 =1',
  '\u202Egnp.exe\u200F',
  "O'Brien",
  '<b>&amp;</b>',
  '00123',
  '2024-05-06',
  'TRUE',
  'x'.repeat(LONGEST),
];
const TIERS = ['=A1', '+B\n2', '@C 😀', '-D \u202Ex'];

/** Three orders each, the last one the longer ago the later the customer stands. */
function orders() {
  const rows = ODD.flatMap((name, index) =>
    [0, 1, 2].map((order) => [
      `C${index}`,
      name,
      name,
      `O${index}-${order}`,
      44_000 + order * 40 - index * 9,
      100 + index * 10 + order,
      order === 0 ? '=A2' : `+P${index % 3}`,
    ]),
  );
  const header = ['Customer ID', 'Customer Name', 'Industry', 'Order ID', 'Order Date', 'Amount', 'Product'];
  const content = contentFromRows({ '=orders': [header, ...rows] });
  // What the sheet holds as text, as Excel does after an apostrophe: contentFromRows would make formulas of it.
  const cells = content.univer.sheets[content.univer.sheetOrder[0]!]!.cellData!;
  rows.forEach((row, index) => {
    for (const column of [1, 2, 6]) cells[index + 1]![column] = { v: row[column]!, t: 1 };
  });
  return content;
}

const both = (text: string) => ({ 'zh-CN': text, 'en-US': text });
const scheme = {
  ...generalTemplate,
  name: both('=scheme'),
  tiers: {
    ...generalTemplate.tiers,
    levels: generalTemplate.tiers.levels.map((level, index) => ({ ...level, name: both(TIERS[index]!) })),
  },
  tags: generalTemplate.tags.map((tag) => ({ ...tag, name: both(`\t=${tag.name['en-US']}`) })),
  playbook: {
    ...generalTemplate.playbook,
    cells: Object.fromEntries(
      Object.entries(generalTemplate.playbook.cells).map(([tier, stages]) => [
        tier,
        Object.fromEntries(
          Object.entries(stages).map(([stage, play]) => [
            stage,
            { ...play, ...Object.fromEntries(PLAY_TEXTS.map((part) => [part, both(`=1+1\n${part} 😀`)])) },
          ]),
        ),
      ]),
    ),
  },
  messages: {
    ...generalTemplate.messages,
    templates: generalTemplate.messages.templates.map((template) => ({
      ...template,
      text: both('=1+1 {name}\n@{tier}'),
    })),
  },
};

/** Every cell of a workbook by an independent reader: sheet name → cells. */
const cellsOf = (book: WorkBook): Map<string, CellObject[]> =>
  new Map(
    book.SheetNames.map((name) => [
      name,
      Object.entries(book.Sheets[name]!).flatMap(([address, cell]) =>
        address.startsWith('!') ? [] : [cell as CellObject],
      ),
    ]),
  );

test('whatever names and texts look like, they stand as text on every sheet, in our file and in LibreOffice’s', async () => {
  const { book, grade } = await openAddin(orders());
  const result = await grade({
    lists: 'all',
    history: true,
    budget: 1000,
    bilingual: true,
    scheme: schemeText(scheme),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const kinds = new Set(result.written.map(({ what }) => what));
  expect([...kinds].sort()).toEqual(['gradedSheet', 'history', 'list', 'playbook', 'runs', 'summary']);

  const folder = mkdtempSync(path.join(tmpdir(), 'crm-tier-odd-'));
  try {
    const file = path.join(folder, 'odd.xlsx');
    writeFileSync(file, await writeXlsx(book.toContent()));
    const files = [file];
    if (await findLibreOffice()) {
      const out = path.join(folder, 'again');
      files.push(await convert(file, 'xlsx', out));
    }
    for (const each of files) {
      const cells = cellsOf(read(readFileSync(each), { cellFormula: true, cellNF: false }));
      expect([...cells.keys()]).toEqual(book.sheets().map(({ name }) => name));
      for (const [name, own] of cells) {
        expect(
          own.filter(({ f, t }) => f !== undefined || t === 'e').map(({ f, v }) => [f, v]),
          name,
        ).toEqual([]);
      }
      const texts = (what: string): unknown[] =>
        result.written
          .filter((part) => part.what === what)
          .flatMap(({ sheetName }) =>
            cells
              .get(sheetName)!
              .filter(({ t }) => t === 's')
              .map(({ v }) => v),
          );
      const unbroken = (text: unknown): string => String(text).replaceAll('\r\n', '\n');
      const graded = texts('gradedSheet').map(unbroken);
      for (const name of ODD) {
        // The intake trims names; an apostrophe of ours makes it text and takes the place of the last character there is room for.
        expect(graded).toContain(
          unbroken(name)
            .trim()
            .slice(0, LONGEST - 1),
        );
      }
      for (const what of ['gradedSheet', 'summary', 'playbook', 'list', 'history']) {
        const found = texts(what).map(unbroken);
        expect(
          TIERS.some((tier) => found.some((text) => text.includes(tier))),
          what,
        ).toBe(true);
      }
      expect(texts('playbook')).toContain('=1+1\nobjective 😀');
      expect(texts('playbook').some((text) => String(text).startsWith('\t='))).toBe(true);
      expect(texts('list').some((text) => String(text).startsWith('=1+1 '))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
