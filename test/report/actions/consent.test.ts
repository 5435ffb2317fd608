import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeAttribute } from '../../../src/columns/customer-attributes';
import { asksForRefusal } from '../../../src/intake/headers/asks-for-refusal';
import { marketingConsent } from '../../../src/report/actions/consent';
import { attributesOf } from '../../grading/attributes-of';
import { customersOfOrders } from '../../grading/customers-of';

type Answers = (string | number | null)[];
const customersOf = (words: Answers) => customersOfOrders(words.map((_, row) => [`C${row}`, 45_000, 10]));

const said = (words: Answers, header = 'consent') => {
  const attributes = new Map(attributesOf({ consent: words }));
  const consent = attributes.get('consent')!;
  attributes.set('consent', { ...consent, header });
  return [...(marketingConsent({ ...customersOf(words), attributes }) ?? [])];
};

/** Columns under headers of their own beside the one that is mapped. */
const saidBeside = (columns: Record<string, Answers>, consent?: Answers) => {
  const attributes = new Map(consent ? attributesOf({ consent }) : []);
  for (const [header, words] of Object.entries(columns)) {
    const values = attributesOf({ consent: words }).get('consent')!;
    const numbers = words.filter((word) => typeof word === 'number').length;
    attributes.set(
      freeAttribute(header),
      numbers === 0
        ? { ...values, header }
        : {
            header,
            kind: numbers > 0 && words.some((word) => Number(word) > 40_000) ? 'day' : 'number',
            values: Float64Array.from(words, (word) => (word === null ? Number.NaN : Number(word))),
          },
    );
  }
  const customers = customersOf(Object.values(columns)[0]!);
  const answers = marketingConsent({ ...customers, attributes });
  return answers && [...answers];
};

test('refusals, agreements and blanks are told apart in both languages', () => {
  expect(said(['否', 'NO', 'False', '０', 'opted out', 'Unsubscribed', '退订', '不同意'])).toEqual(
    new Array(8).fill(-1),
  );
  expect(said(['是', 'Yes', 'TRUE', '1', 'Subscribed', '同意'])).toEqual(new Array(6).fill(1));
  expect(said(['maybe', null, '待确认'])).toEqual([0, 0, 0]);
  expect(said([0, 1, null])).toEqual([-1, 1, 0]);
});

const REFUSALS =
  '不愿意|拒收|不订阅|不接受营销|不允许|未授权|黑名单|已退订（2024）|No thanks|No (2024)|Do not email|NOT_SUBSCRIBED|Withdrawn 2024-01-02|✗|×|Not opted in|no please|勿扰|不需要|已取消|请勿打扰|客户已退订|Opted-Out|UNSUBSCRIBED|never|Never subscribed|Yes, but do not call|同意，但不要电话|Non-subscribed|consent withdrawn|取消订阅|拒绝|没同意|does not want calls|Do Not Allow|off'.split(
    '|',
  );
test.each(REFUSALS)('%s is a refusal', (word) => {
  expect(said([word])).toEqual([-1]);
});

test.each(
  '不限|不反对|No restriction|no restrictions|No objection|Not opted out|未退订|没问题|Opted in|Double opt-in|SUBSCRIBED|Subscribed 2024-01-02|Yes (web form)|yes please|是，电话|已授权|非常愿意|愿意|Allow|✓|on'.split(
    '|',
  ),
)('%s is an agreement', (word) => {
  expect(said([word])).toEqual([1]);
});

test.each([
  '无',
  '未知',
  'unknown',
  'N/A',
  '-',
  '?',
  'Pending',
  'not asked',
  '未确认',
  '待回复',
  'no answer',
])('%s leaves it open', (word) => {
  expect(said([word])).toEqual([0]);
  expect(said([word], 'Do Not Call')).toEqual([0]);
});

test('an answer that cannot be read counts as a refusal under either header', () => {
  for (const word of ['see the file', '七', '2', 'after 6 pm', '是否']) {
    expect(said([word])).toEqual([-1]);
    expect(said([word], 'Email Opt Out')).toEqual([-1]);
  }
});

test('a negation with whatever behind it is never an agreement to marketing', () => {
  const negation = fc.constantFrom('不', '未', '拒', '勿', 'no ', 'not ', 'never ', 'do not ', 'un', 'Non-');
  const word = fc.constantFrom(
    '同意',
    '接受',
    '订阅',
    'yes',
    'subscribed',
    'opted in',
    'accepted',
    'allow',
    'x',
  );
  fc.assert(
    fc.property(negation, word, fc.constantFrom('', ' 2024', '（电话）', '!'), (before, answer, after) => {
      expect(said([before + answer + after])).toEqual([-1]);
    }),
  );
});

test('capitals, blanks, low lines and widths of letters change no answer', () => {
  const word = fc.constantFrom(...REFUSALS, 'Yes', 'Opted in', '同意', 'unknown', 'TRUE');
  fc.assert(
    fc.property(word, fc.constantFrom('Consent', 'Do Not Call'), (answer, header) => {
      const written = [
        answer.toUpperCase(),
        ` ${answer} `,
        answer.replace(/ /g, '_'),
        answer.replace(/ /g, '　'),
      ];
      for (const other of written) expect(said([other], header)).toEqual(said([answer], header));
    }),
  );
});

test.each(
  'HasOptedOutOfEmail|Email Opt Out|Do Not Call|DoNotCall|do_not_contact|Unsubscribed|Unsubscribed from all email|Do not allow (Bulk) Emails|Do not allow Bulk Emails|Do not disturb|Do not text|No marketing|DNC|Opt-out|Refuses marketing|是否退订|退订|免打扰|勿扰|拒收|拒收短信|拒绝营销|黑名单|是否黑名单|不接受营销|请勿致电'.split(
    '|',
  ),
)('under %s a bare yes is a refusal and a bare no is none, what refuses by itself still does', (header) => {
  expect(said(['TRUE', 'FALSE', null, '是', 'no', 1], header)).toEqual([-1, 1, 0, -1, 1, -1]);
  expect(said(['Unsubscribed', '已退订', 'Not unsubscribed', 'Opted in'], header)).toEqual([-1, -1, 1, 1]);
});

test.each(
  'Marketing Consent|Opt-in|Newsletter|是否同意营销|是否接收短信|No. calls|Number of calls|拒收订单数|Casino Email|Do Not Discount|Notes|不同意见'.split(
    '|',
  ),
)('%s does not ask for a refusal', (header) => {
  expect(asksForRefusal(header)).toBe(false);
});

test('every column that asks for a refusal counts, mapped or not', () => {
  const refusals = {
    'Do Not Call': ['TRUE', 'FALSE', 'FALSE', null],
    'Email Opt Out': ['no', 'yes', 'no', null],
  };
  expect(saidBeside(refusals)).toEqual([-1, -1, 1, 0]);
  expect(saidBeside(refusals, ['yes', 'yes', null, 'no'])).toEqual([-1, -1, 0, -1]);
  expect(saidBeside({ Unsubscribed: [1, 0, null] })).toEqual([-1, 1, 0]);
  expect(saidBeside({ 退订时间: [45_000, null, 45_100] })).toEqual([-1, 0, -1]);
});

test('a number of refusals is no answer, and other columns say nothing', () => {
  expect(saidBeside({ 退订次数: [0, 3, 1], Colour: ['no', 'no', 'yes'] })).toBeUndefined();
});
