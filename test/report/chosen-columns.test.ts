import { expect, test } from 'vitest';
import { chosenColumns } from '../../src/report/chosen-columns';

const columns = [
  { id: 'customerId', header: 'Customer' },
  { id: 'tier', header: 'Tier' },
  { id: 'score', header: 'Score' },
];

test('chosen columns stand in the chosen order under the chosen name, after who the customer is', () => {
  const chosen = chosenColumns(columns, [{ id: 'score', header: 'Points' }, { id: 'tier' }]);
  expect(chosen.map(({ header }) => header)).toEqual(['Customer', 'Points', 'Tier']);
});

test('a chosen column that this scheme does not write is left out, and so is one that was not chosen', () => {
  expect(chosenColumns(columns, [{ id: 'why' }, { id: 'tier' }]).map(({ id }) => id)).toEqual([
    'customerId',
    'tier',
  ]);
});
