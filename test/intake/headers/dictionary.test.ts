import { expect, it } from 'vitest';
import { CONCEPTS, HEADERS } from '../../../src/intake/headers/dictionary';
import { matchHeader } from '../../../src/intake/headers/match-header';
import { normaliseHeader } from '../../../src/intake/headers/normalise-header';

it('gives every header one meaning', () => {
  const meanings = new Map<string, Set<string>>();
  for (const concept of CONCEPTS) {
    for (const header of HEADERS[concept]) {
      const key = normaliseHeader(header);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(concept));
    }
  }
  expect([...meanings].filter(([, concepts]) => concepts.size > 1)).toEqual([]);
  expect(meanings.has('')).toBe(false);
});

it.each([
  ['  Customer_ID ', 'customerId'],
  ['CUSTOMER-ID', 'customerId'],
  ['Ｃｕｓｔｏｍｅｒ　ＩＤ', 'customerId'],
  ['客户 ID', 'customerId'],
  ['*客户编号', 'customerId'],
  ['实付金额（元）', 'orderAmount'],
  ['实付金额(¥)', 'orderAmount'],
  ['Amount (USD)', 'money'],
  ['下单日期\n(Order Date)', 'orderDate'],
  ['最近一次下单的日期', 'lastPurchase'],
  ['Date of last order', undefined],
  ['VIP会员编号', 'customerId'],
  ['近一年订单数', undefined],
  ['金额（退款）', 'other'],
  ['Amount (refund)', 'other'],
  ['订单金额(含税)', 'orderAmount'],
  ['Order Total (incl. tax)', 'orderAmount'],
  ['', undefined],
])('%j means %s', (header, concept) => expect(matchHeader(header)?.concept).toBe(concept));
