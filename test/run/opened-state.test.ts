import { expect, test } from 'vitest';
import { MAXIMUM_BYTES } from '../../src/scheme/parse-document';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { cellsOf, openAddin, openFile } from './open-addin';

const graded = async () => {
  const addin = await openAddin(await openFile('test/data/rfm_data_orders.csv'));
  await addin.grade();
  return addin;
};
type Addin = Awaited<ReturnType<typeof graded>>;

/** Changes the text of the saved part, as an editor of the package would. */
const edit = ({ book }: Addin, change: (xml: string) => string): void =>
  book.changeExtras((extras) => {
    for (const part of extras.customXml) part.xml = change(part.xml);
  });

test('a workbook that was never graded has none', async () => {
  const { session } = await openAddin(contentFromRows({ A: [['x']] }));
  expect(await session.openState()).toEqual({ status: 'none' });
});

test('a graded workbook gives scheme, mapping and options back', async () => {
  const addin = await graded();
  const state = await addin.session.openState();
  expect(state).toMatchObject({
    status: 'ours',
    run: {
      source: { sheetName: 'rfm_data_orders', kind: 'orders' },
      options: { leaveOutCancelled: true },
      asOf: null,
    },
    scheme: TEMPLATES.general,
  });
});

test.each([
  ['newer', (xml: string) => xml.replace('"formatVersion":1,"scheme"', '"formatVersion":99,"scheme"')],
  [
    'newer',
    (xml: string) =>
      xml.replace(/"crm-tier\/scheme","formatVersion":\d+/, '"crm-tier/scheme","formatVersion":9'),
  ],
  ['damaged', (xml: string) => xml.slice(0, xml.length / 2) + xml.slice(-20)],
  ['damaged', (xml: string) => xml.replace('"customers":995', '"customers":"many"')],
  ['edited', (xml: string) => xml.replace('"customers":995', '"customers":996')],
])('a saved run that is %s is named, repeats nothing, and can be taken out', async (status, change) => {
  const addin = await graded();
  edit(addin, change);
  const before = cellsOf(addin.book);
  expect((await addin.session.openState()).status).toBe(status);
  expect(await addin.gradeAgain()).toMatchObject({ ok: false, problem: { code: `saved-run-${status}` } });
  expect(cellsOf(addin.book)).toEqual(before);
  await addin.session.settleState('remove');
  expect((await addin.session.openState()).status).toBe('none');
  expect(addin.book.extras.customXml).toEqual([]);
});

test('of a damaged run whose scheme is whole, the scheme can still be used', async () => {
  const addin = await graded();
  edit(addin, (xml) => xml.replace('"customers":995', '"customers":"many"'));
  expect(await addin.session.openState()).toEqual({ status: 'damaged', scheme: TEMPLATES.general });
});

test('an edited run that the user keeps is ours from then on', async () => {
  const addin = await graded();
  edit(addin, (xml) => xml.replace('"rows":', '"rows":1'));
  expect((await addin.session.openState()).status).toBe('edited');
  await addin.session.settleState('keep');
  expect((await addin.session.openState()).status).toBe('ours');
  expect((await addin.gradeAgain()).ok).toBe(true);
});

test('a run put into another workbook is a stranger', async () => {
  const from = await graded();
  const to = await openAddin(
    contentFromRows({
      Plan: [
        ['Month', 'Budget'],
        ['May', 5],
      ],
    }),
  );
  to.book.changeExtras((extras) => extras.customXml.push(...from.book.extras.customXml));
  expect((await to.session.openState()).status).toBe('stranger');
  expect(await to.gradeAgain()).toMatchObject({ ok: false, problem: { code: 'saved-run-stranger' } });
  expect(cellsOf(to.book)).toEqual({ Plan: cellsOf(to.book).Plan });
});

test.each(Object.keys(TEMPLATES))(
  'what the template %s leaves in the workbook is below 500 kB and knows no customer',
  async (template) => {
    const addin = await openAddin(await openFile('assets/samples/customers-zh.xlsx'));
    expect((await addin.grade({ template })).ok).toBe(true);
    const { xml } = addin.book.extras.customXml[0]!;
    expect(new TextEncoder().encode(xml).length).toBeLessThan(MAXIMUM_BYTES);
    const sheet = addin.book.sheets()[0]!;
    // Every text of the list that is no header: names, companies, phones, notes.
    const texts = Object.entries(cellsOf(addin.book)[sheet.name]!)
      .filter(
        ([place, cell]) => Number(place.split(':')[0]) > 2 && typeof cell === 'string' && cell.length > 3,
      )
      .filter(([place]) => Number(place.split(':')[1]) < 5)
      .map(([, cell]) => String(cell));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => xml.includes(text))).toEqual([]);
  },
);

test('a scheme too large to be saved stops the run before anything is written', async () => {
  const addin = await openAddin(await openFile('test/data/rfm_data_orders.csv'));
  const { general } = TEMPLATES;
  const values = Array.from({ length: 200 }, (_, index) => `${index} `.padEnd(200, '长'));
  const scheme = {
    ...general,
    tags: Array.from({ length: 60 }, (_, index) => ({
      id: `t${index}`,
      name: { 'zh-CN': `标签${index}`, 'en-US': `Tag ${index}` },
      on: true,
      group: null,
      when: { field: 'city', operator: 'oneOf', values },
    })),
  };
  const before = cellsOf(addin.book);
  const result = await addin.grade({ scheme: JSON.stringify(scheme) });
  expect(result.ok).toBe(false);
  expect(cellsOf(addin.book)).toEqual(before);
  expect(addin.book.extras.customXml).toEqual([]);
});
