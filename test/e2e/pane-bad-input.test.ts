import { afterEach, describe, expect, test } from 'vitest';
import { problemText } from '../../src/locales/problem-text';
import { LOCALES } from '../../src/scheme/local-text';
import type { Problem } from '../../src/scheme/problem';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { writeXlsx } from '../../src/workbench/files/write';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import {
  choose,
  csv,
  customerList,
  emptyXlsx,
  runGrades,
  writeButton,
  protectedXlsx,
  textsOf,
  valuesIn,
  type OpenFile,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const CASES: [string, OpenFile | Promise<OpenFile>, Problem][] = [
  ['an empty sheet', emptyXlsx('Empty'), { code: 'sheet-empty', place: { sheet: 'Empty' } }],
  [
    'headers only',
    csv('Headers.csv', ['Customer ID', 'Order date', 'Amount']),
    { code: 'headers-only', place: { sheet: 'Headers' } },
  ],
  [
    'no column that could be a customer',
    csv('Weather.csv', ['Temperature', 'Rain'], [21.5, 0], [19.25, 3.5], [22.75, 1.5], [21.5, 0.5]),
    { code: 'no-customer-column', place: { sheet: 'Weather' } },
  ],
  [
    'a customer column that is all blank',
    csv(
      'Blank.csv',
      ['Customer ID', 'Order date', 'Amount'],
      ['', '2024-05-06', 12.5],
      ['', '2024-05-07', 7],
      ['', '2024-05-09', 3],
    ),
    { code: 'customer-column-blank', place: { sheet: 'Blank', column: 'Customer ID' } },
  ],
];

describe.each(LOCALES)('in %s', (locale) => {
  test('each is named, with what to do, and nothing is touched', async () => {
    workbench = await openWorkbench({ locale });
    for (const [name, file, problem] of CASES) {
      await workbench.open(await file);
      const pane = await workbench.pane();
      const { what, next } = problemText(locale, problem);
      const alert = pane.getByRole('alert').filter({ hasText: what });
      await alert.waitFor();
      expect(await alert.innerText(), name).toContain(next);
      // The path above has a step of the same name.
      const button = pane.getByRole('button', { name: textsOf[locale].previewNothing, exact: true }).last();
      expect(await button.getAttribute('aria-disabled'), name).toBe('true');
      expect(Object.keys(await valuesIn(await workbench.save())), name).toHaveLength(1);
    }
  });

  test('a protected sheet is named when it cannot be written, and stays as it was', async () => {
    workbench = await openWorkbench({ file: await protectedXlsx(customerList(40)), locale });
    const pane = await workbench.pane();
    const before = await valuesIn(await workbench.save());
    await runGrades(pane);
    const { what } = problemText(locale, { code: 'sheet-protected', place: { sheet: 'customers' } });
    await pane.getByRole('alert').filter({ hasText: what }).waitFor();
    expect(await valuesIn(await workbench.save())).toEqual(before);
    await writeButton(pane);
  });
});

test('a sheet without a free column is named, and stays as it was', async () => {
  const last: PlainCell[] = Array.from({ length: 16_384 }, () => null);
  const rows = [
    ['Customer ID', 'Last purchase', 'Orders', 'Total amount'],
    ['a', 45418, 3, 120],
    ['b', 45419, 1, 30],
  ].map((row, index) => last.with(-1, `end ${index}`).map((cell, column) => row[column] ?? cell));
  const bytes = await writeXlsx(contentFromRows({ Full: rows }));
  workbench = await openWorkbench({ file: { name: 'full.xlsx', bytes }, locale: 'en-US' });
  const pane = await workbench.pane();
  const before = await valuesIn(await workbench.save());
  await runGrades(pane);
  const { what } = problemText('en-US', { code: 'sheet-full', place: { sheet: 'Full' } });
  await pane.getByRole('alert').filter({ hasText: what }).waitFor();
  expect(await valuesIn(await workbench.save())).toEqual(before);
});

test('choosing another customer column mends a blank one', async () => {
  const texts = textsOf['en-US'];
  workbench = await openWorkbench({
    file: csv(
      'Mend.csv',
      ['Customer ID', 'Note', 'Order date', 'Amount'],
      ['', 'Ann', '2024-05-06', 12.5],
      ['', 'Bob', '2024-05-07', 7],
    ),
    locale: 'en-US',
  });
  const pane = await workbench.pane();
  await pane.getByRole('alert').first().waitFor();
  await choose(pane, texts.fields.customerId, 'Note');
  await pane.getByRole('button', { name: 'Preview 2 customers' }).waitFor();
  expect(await pane.getByRole('alert').count()).toBe(0);
});

test('an empty sheet that the user fills is read by itself', async () => {
  workbench = await openWorkbench({ file: await emptyXlsx('Orders'), locale: 'en-US' });
  const pane = await workbench.pane();
  await pane.getByRole('alert').first().waitFor();
  for (const [index, row] of ['Customer,Order date,Amount', 'a,2024-05-06,12', 'b,2024-05-07,7'].entries()) {
    for (const [column, text] of row.split(',').entries()) {
      await workbench.type('Orders', `${'ABC'[column]}${index + 1}`, text);
    }
  }
  await pane.locator('h1').hover();
  await pane.getByRole('button', { name: 'Preview 2 customers' }).waitFor();
});
