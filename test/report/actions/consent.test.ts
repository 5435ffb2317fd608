import { expect, test } from 'vitest';
import { marketingConsent } from '../../../src/report/actions/consent';
import { attributesOf } from '../../grading/attributes-of';
import { customersOfOrders } from '../../grading/customers-of';

const said = (words: (string | number | null)[], header = 'consent') => {
  const attributes = new Map(attributesOf({ consent: words }));
  const consent = attributes.get('consent')!;
  attributes.set('consent', { ...consent, header });
  const customers = customersOfOrders(words.map((_, row) => [`C${row}`, 45_000, 10]));
  return [...(marketingConsent({ ...customers, attributes }) ?? [])];
};

test('refusals, agreements and blanks are told apart in both languages', () => {
  expect(said(['否', 'NO', 'False', '０', 'opted out', 'Unsubscribed', '退订', '不同意'])).toEqual(
    new Array(8).fill(-1),
  );
  expect(said(['是', 'Yes', 'TRUE', '1', 'Subscribed', '同意'])).toEqual(new Array(6).fill(1));
  expect(said(['maybe', null, '待确认'])).toEqual([0, 0, 0]);
  expect(said([0, 1, null])).toEqual([-1, 1, 0]);
});

test('a column that asks for the refusal reads the other way round', () => {
  expect(said(['TRUE', 'FALSE', null], 'HasOptedOutOfEmail').map((value) => value + 0)).toEqual([-1, 1, 0]);
});
