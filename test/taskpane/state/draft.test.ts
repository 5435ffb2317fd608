import { expect, test } from 'vitest';
import { draftText, parseDraft, type Draft } from '../../../src/run/draft';
import { TEMPLATES } from '../../../src/scheme/templates/templates';

const draft: Draft = {
  page: 'write',
  sheetName: 'Orders',
  sheetByHand: true,
  mapping: {
    mapping: { kind: 'orders', headerRow: 2, columns: { customerId: 0, amount: 3 } },
    headers: ['Client', 'Paid'],
  },
  beside: [{ sheetName: 'Members', kind: 'customers' }],
  options: { leaveOutCancelled: false },
  template: 'retail',
  scheme: TEMPLATES.retail,
  asOf: 45_419,
  write: { columns: [{ id: 'tier', header: 'Class' }], summary: false },
};

test('what is kept comes back as it was', () => {
  expect(parseDraft(draftText(draft))).toEqual(draft);
  expect(parseDraft(draftText({ ...draft, mapping: null }))).toEqual({ ...draft, mapping: null });
});

test.each([
  ['no JSON', 'x'],
  ['a page that there is none of', draftText(draft).replace('"write"', '"admin"')],
  ['a scheme that does not hold', draftText(draft).replace('"crm-tier/scheme"', '"other"')],
  ['columns beyond the sheet', draftText(draft).replace('"amount":3', '"amount":99999')],
  ['a later version', draftText(draft).replace('"formatVersion":1', '"formatVersion":9')],
])('%s is no draft: the pane begins anew', (_, text) => {
  expect(parseDraft(text)).toBeNull();
});
