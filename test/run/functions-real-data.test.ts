import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import type { BookSheet } from '../../src/workbench/book/book-sheet';
import { columnLetters } from '../../src/workbook/address';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import type { Scheme } from '../../src/scheme/schema';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { openAddin } from './open-addin';

const GRADED = 'Graded customers 客户分级';
const data = '../shared/data';

/**
 * Formulas in a workbook beside the grades of every customer, through Microsoft's own runtime. What each function says
 * of every customer under each template is compared in test/functions/real-data.test.ts, where no workbook takes time.
 */
async function graded(file: string, facts: readonly string[]) {
  if (!existsSync(`${data}/${file}`)) {
    console.log(`Left out: ${file} is not on this machine.`);
    return undefined;
  }
  const bytes = readFileSync(`${data}/${file}`);
  const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const addin = await openAddin(await readWorkbook(plain, file.replace(/\.gz$/, '')));
  // The list is read once for all templates, as in the pane.
  const [source] = await addin.session.findSources();
  const { recognition } = await addin.session.read(source!);
  const gradeBy = (scheme: Scheme) =>
    addin.session.grade({
      mapping: mappingFrom(recognition),
      options: { leaveOutCancelled: true },
      scheme,
      locale: 'en-US',
    });
  await gradeBy(TEMPLATES.general);
  const sheet = addin.book.sheetNamed(GRADED) ?? addin.book.sheets()[0]!;
  const rows = sheet.usedRange(true)!.rows - 1;
  const header = (name: string): number => headersOf(sheet).lastIndexOf(name);
  const letters = facts.map((name) => columnLetters(header(name)));
  const first = headersOf(sheet).length + 2;
  return {
    ...addin,
    gradeBy,
    sheet,
    rows,
    /** Where formulas begin: two columns beside the grades. */
    first,
    /** What stands below a header. */
    column: (name: string) => valuesOf(sheet, header(name), rows),
    /** What stands in a column of formulas, from 0. */
    answers: (place: number) => valuesOf(sheet, first + place, rows),
    key: letters[0]!,
    /** Last purchase, orders and amount of a row; of all rows where none is given. */
    numbers: (row?: number) =>
      letters
        .slice(1)
        .map((letter) => (row === undefined ? `${letter}2:${letter}${rows + 1}` : `${letter}${row}`))
        .join(','),
    write: (place: number, formulas: string[][]) =>
      addin.client.Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem(sheet.id)
          .getRangeByIndexes(1, first + place, formulas.length, formulas[0]!.length).formulas = formulas;
        await context.sync();
      }),
  };
}

const headersOf = (sheet: BookSheet): string[] =>
  Array.from({ length: sheet.usedRange(true)!.columns }, (_, column) => String(sheet.cell(0, column)?.v));

const valuesOf = (sheet: BookSheet, column: number, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => {
    const spilled = sheet.book.calculation.spilledCell(sheet.id, row + 1, column);
    return sheet.cell(row + 1, column)?.v ?? spilled?.v ?? '';
  });

const ORDERS = ['Customer', 'Last purchase', 'Orders', 'Amount'] as const;
/** The functions that a column stands beside, spilled over all customers by one formula each. */
const COLUMNS = {
  numbers: { Tier: 'TIER', Segment: 'SEGMENT', RFM: 'RFM', Score: 'SCORE' },
  customers: { Tier: 'TIER', Lifecycle: 'LIFECYCLE', Segment: 'SEGMENT', Score: 'SCORE' },
};

test('superstore: filled down and spilled, formulas follow the scheme through every template, and a saved file', async () => {
  const opened = await graded('superstore_zh_orders.csv', ORDERS);
  if (!opened) return;
  const { book, host, rows, key, numbers, column, answers, write, gradeBy, client } = opened;
  const spilled = [
    ...Object.entries(COLUMNS.numbers).map(([name, id]) => ({ name, formula: `=CRM.${id}(${numbers()})` })),
    ...Object.entries(COLUMNS.customers).map(([name, id]) => ({
      name,
      formula: `=CRM.${id}(${key}2:${key}${rows + 1})`,
    })),
  ];
  await write(0, [spilled.map(({ formula }) => formula)]);
  const tags = spilled.length;
  const filled = (of: (row: number) => string) => Array.from({ length: rows }, (_, row) => [of(row + 2)]);
  await write(
    tags,
    filled((row) => `=CRM.TAGS(${key}${row})`),
  );
  // A formula that spills costs the workbench's engine as much as a hundred that do not.
  const few = 40;
  await write(tags + 1, filled((row) => `=CRM.SCORES(${numbers(row)})`).slice(0, few));
  const check = async (template: string): Promise<void> => {
    await host.settled();
    for (const [place, { name, formula }] of spilled.entries())
      expect([template, formula, answers(place)]).toEqual([template, formula, column(name)]);
    expect([template, answers(tags)]).toEqual([template, column('Tags')]);
    for (const [place, name] of ['R', 'F', 'M'].entries())
      expect([template, name, answers(tags + 1 + place).slice(0, few)]).toEqual([
        template,
        name,
        column(name).slice(0, few),
      ]);
  };
  await check('general');
  for (const [template, scheme] of Object.entries(TEMPLATES).filter(([id]) => id !== 'general')) {
    await gradeBy(scheme);
    await check(template);
  }

  const [before, tiers] = [answers(0), column('Tier')];
  expect(before).toEqual(tiers);
  client.close();
  const again = await openAddin(await readWorkbook(await writeXlsx(book.toContent()), 'saved.xlsx'));
  await again.host.settled();
  const sheet = again.book.sheetNamed(GRADED)!;
  expect(valuesOf(sheet, opened.first, rows)).toEqual(tiers);
  // Calculated anew, not only read from the file.
  await again.client.Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  await again.host.settled();
  expect(valuesOf(sheet, opened.first, rows)).toEqual(tiers);
  expect(valuesOf(sheet, opened.first + tags, rows)).toEqual(
    valuesOf(sheet, headersOf(sheet).lastIndexOf('Tags'), rows),
  );
  again.client.close();
}, 400_000);

test.each([
  ['online_retail.csv.gz', ORDERS],
  ['rfm_data_customer.csv.gz', ['customer_id', 'most_recent_visit', 'number_of_orders', 'revenue'] as const],
])(
  '%s: every customer by numbers and by customer, 10,000 of them filled down in IF and in a table',
  async (file, facts) => {
    const opened = await graded(file, facts);
    if (!opened) return;
    const { host, client, sheet, rows, key, numbers, column, answers, write, first } = opened;
    const reads = host.syncs;
    await write(0, [
      [`=CRM.TIER(${numbers()})`, `=CRM.SEGMENT(${numbers()})`, `=CRM.TIER(${key}2:${key}${rows + 1})`],
    ]);
    const filled = Math.min(rows, 10_000);
    const tier = columnLetters(headersOf(sheet).lastIndexOf('Tier'));
    const inTable = first + 4;
    await client.Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      const range = target.getRangeByIndexes(0, inTable, filled + 1, 2);
      target.getRangeByIndexes(0, inTable, 1, 2).values = [['Same tier', 'Of the table']];
      target.tables.add(range, true).name = 'Checked';
      target.getRangeByIndexes(1, inTable, filled, 1).formulas = Array.from({ length: filled }, (_, row) => [
        `=IF(CRM.TIER(${numbers(row + 2)})=${tier}${row + 2},"same",CRM.TIER(${numbers(row + 2)}))`,
      ]);
      await context.sync();
    });
    await host.settled();
    // The sheet is read once for all formulas, in blocks that are the smaller the slower the machine.
    expect(host.syncs - reads).toBeLessThan(filled / 20);
    expect(answers(0)).toEqual(column('Tier'));
    expect(answers(1)).toEqual(column('Segment'));
    expect(answers(2)).toEqual(column('Tier'));
    expect(new Set(valuesOf(sheet, inTable, filled))).toEqual(new Set(['same']));
    client.close();
  },
  400_000,
);
