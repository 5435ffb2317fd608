import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/columns/text-column';
import type { IntakeOptions } from '../../src/intake/mapping';
import { prepare } from '../../src/intake/prepare';
import type { CellValue } from '../../src/intake/raw-column';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

/** Each customer as "id orders amount", and how many rows were set aside for what. */
interface Outcome {
  customers: string[];
  setAside: Record<string, number>;
}

function outcome(rows: CellValue[][], options: Partial<IntakeOptions> = {}): Outcome {
  const table = tableOf(rows);
  const read = prepare(table, mappingFrom(recognise(table)), { leaveOutCancelled: true, ...options });
  const { count, id, frequency, monetary } = read.customers;
  return {
    customers: Array.from({ length: count }, (_, i) => `${textAt(id, i)} ${frequency[i]} ${monetary[i]}`),
    setAside: Object.fromEntries(read.setAside.map(({ reason, rows: lines }) => [reason, lines])),
  };
}

const sheet = (...lines: string[]): CellValue[][] => lines.map((line) => line.split(','));

describe('a state that stands on one line of an order is the whole order’s', () => {
  it('leaves no customer behind where Shopify orders of two lines were refunded or not paid', () => {
    const rows = sheet(
      'Name,Email,Financial Status,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount',
      '#1001,a@x.com,paid,100,2024-05-01,1,A,60,0',
      '#1001,a@x.com,,,2024-05-01,1,B,40,',
      '#1002,b@x.com,refunded,100,2024-05-02,1,A,60,100',
      '#1002,b@x.com,,,2024-05-02,1,B,40,',
      '#1003,c@x.com,pending,50,2024-05-03,1,A,30,0',
      '#1003,c@x.com,,,2024-05-03,1,B,20,',
    );
    expect(outcome(rows)).toEqual({ customers: ['a@x.com 1 100'], setAside: { unpaid: 2, refunded: 2 } });
    expect(outcome(rows, { rules: { unpaid: false } })).toEqual({
      customers: ['a@x.com 1 100', 'c@x.com 1 50'],
      setAside: { refunded: 2 },
    });
  });

  it.each([
    ['beside a state', ',paid,', ',,'],
    ['without a state', ',', ','],
  ])('takes the day of cancellation for all lines, %s', (_, first, second) => {
    const status = first === ',' ? '' : ',Financial Status';
    expect(
      outcome(
        sheet(
          `Name,Email${status},Total,Created at,Cancelled at,Lineitem name,Lineitem price`,
          `#1,a@x.com${first}100,2024-05-01,2024-05-02,A,60`,
          `#1,a@x.com${second},2024-05-01,,B,40`,
          `#2,b@x.com${first}60,2024-05-01,,A,60`,
        ),
      ),
    ).toEqual({ customers: ['b@x.com 1 60'], setAside: { cancelled: 2 } });
  });

  const ORDERS = '订单号,客户编号,下单时间,商品,金额,订单状态';
  it('where the lines have amounts of their own, in whatever order they stand', () => {
    const lines = [
      '1,A,2024-05-01,x,60,已取消',
      '1,A,2024-05-01,y,40,',
      '2,B,2024-05-02,x,60,已完成',
      '2,B,2024-05-02,y,5,',
    ];
    const expected = { customers: ['B 1 65'], setAside: { cancelled: 2 } };
    expect(outcome(sheet(ORDERS, ...lines))).toEqual(expected);
    expect(outcome(sheet(ORDERS, ...lines.toReversed()))).toEqual(expected);
  });

  it('but not where its lines differ, nor where another customer’s order has the number', () => {
    expect(
      outcome(
        sheet(
          ORDERS,
          '1,A,2024-05-01,x,60,已取消',
          '1,A,2024-05-01,y,30,已完成',
          '1,A,2024-05-01,z,10,',
          '2,B,2024-05-01,x,7,已取消',
          '2,C,2024-05-01,y,8,',
        ),
      ),
    ).toEqual({ customers: ['A 1 40', 'C 1 8'], setAside: { cancelled: 2 } });
  });

  it('nor where most orders are left blank: there a state marks single lines', () => {
    expect(
      outcome(
        sheet(
          ORDERS,
          '1,A,2024-05-01,x,60,已退款',
          '1,A,2024-05-01,y,40,',
          '2,B,2024-05-02,x,60,',
          '3,C,2024-05-03,x,20,',
        ),
      ).customers,
    ).toEqual(['A 1 40', 'B 1 60', 'C 1 20']);
  });

  it('nor the after-sales state: it is the line’s', () => {
    expect(
      outcome(
        sheet(
          '订单号,客户编号,下单时间,商品,金额,订单状态,售后状态',
          '1,A,2024-05-01,x,60,已完成,退款成功',
          '1,A,2024-05-01,y,40,已完成,',
        ),
      ),
    ).toEqual({ customers: ['A 1 40'], setAside: { refunded: 1 } });
  });
});

describe('what was paid is asked beside what became of the order', () => {
  const EN = 'Order ID,Customer ID,Order Date,Order Total,Order Status,Payment Status';
  it.each([
    [EN, 'Processing,Paid', 'Processing,Unpaid', 'Shipped,Refunded', 'Pending,Paid'],
    [
      '订单号,客户编号,下单时间,订单金额,订单状态,支付状态',
      '已发货,已支付',
      '处理中,未支付',
      '已发货,已退款',
      '待付款,已支付',
    ],
  ])('%s', (header, paid, unpaid, refunded, waiting) => {
    const states = [paid, unpaid, refunded, waiting];
    const lines = states.map((state, i) => `${i},C${i},2024-05-0${i + 1},100,${state}`);
    expect(outcome(sheet(header, ...lines))).toEqual({
      customers: ['C0 1 100', 'C3 1 100'],
      setAside: { unpaid: 1, refunded: 1 },
    });
  });

  it('a lost order stays lost whatever was paid for it', () => {
    const lines = [
      '1,A,2024-05-01,100,Cancelled,Paid',
      '2,B,2024-05-01,100,Pending,',
      '3,C,2024-05-01,9,,Paid',
    ];
    expect(outcome(sheet(EN, ...lines))).toEqual({
      customers: ['C 1 9'],
      setAside: { cancelled: 1, unpaid: 1 },
    });
  });
});

describe('where a part was paid back, the amount decides and not the state', () => {
  it.each([
    ['订单号,客户编号,下单时间,订单金额,退款金额,售后状态', '100,40,退款成功', 60],
    ['订单号,客户编号,下单时间,订单金额,退款金额,售后状态', '100,-40,退货退款成功', 60],
    ['订单号,归属店铺,买家付款时间,订单实付金额,买家手机号,订单退款状态,订单已退款金额', '', 70],
    ['Order ID,Customer ID,Order Date,Order Total,Refund Amount,Order Status', '100,40,Refunded', 60],
  ])('%s', (header, cells, left) => {
    const row = cells ? `1,A,2024-05-01,${cells}` : '1,店,2024-05-01,100,13800000001,退款成功,30';
    const { customers, setAside } = outcome(sheet(header, row));
    expect([customers.map((customer) => customer.split(' ').slice(1).join(' ')), setAside]).toEqual([
      [`1 ${left}`],
      {},
    ]);
  });

  const HEADER = '订单号,客户编号,下单时间,商品,订单金额,退款金额,售后状态';
  it('the state decides where nothing or everything is said to be paid back', () => {
    const lines = [
      '1,A,2024-05-01,x,100,,退款成功',
      '2,B,2024-05-01,x,100,0,退款成功',
      '3,C,2024-05-01,x,100,100,退款成功',
      '4,D,2024-05-01,x,100,,',
    ];
    expect(outcome(sheet(HEADER, ...lines))).toEqual({ customers: ['D 1 100'], setAside: { refunded: 3 } });
  });

  it('also where total, refund and state stand on each line of the order', () => {
    const lines = ['1,A,2024-05-01,x,100,40,退款成功', '1,A,2024-05-01,y,100,40,退款成功'];
    expect(outcome(sheet(HEADER, ...lines))).toEqual({ customers: ['A 1 60'], setAside: {} });
  });

  it('also where refund and state stand on one line of several with amounts of their own', () => {
    const header = '订单号,客户编号,下单时间,商品,金额,退款金额,订单状态';
    const lines = ['1,A,2024-05-01,x,60,30,已退款', '1,A,2024-05-01,y,40,,', '2,B,2024-05-01,y,5,,已完成'];
    expect(outcome(sheet(header, ...lines))).toEqual({ customers: ['A 1 70', 'B 1 5'], setAside: {} });
  });

  it('not where refunds are not to be taken off', () => {
    const rows = sheet(HEADER, '1,A,2024-05-01,x,100,40,退货成功', '2,B,2024-05-01,x,100,40,退款成功');
    expect(outcome(rows, { rules: { refunded: false } })).toEqual({
      customers: ['B 1 100'],
      setAside: { returned: 1 },
    });
  });
});

describe('a deal is a purchase when it is won', () => {
  const SALESFORCE = 'Opportunity Name,Account Name,Stage,Close Date,Amount';
  const DEALS = [
    'D1,Acme,Closed Won,2024-05-01,1000',
    'D2,Acme,Prospecting,2026-09-01,5000',
    'D3,Beta,Negotiation/Review,2026-12-01,9000',
    'D4,Beta,Closed Lost,2024-02-01,700',
    'D5,Gamma,Closed Won,2024-02-01,300',
  ];
  it('and its rule can be switched off', () => {
    const rows = sheet(SALESFORCE, ...DEALS);
    expect(outcome(rows)).toEqual({
      customers: ['Acme 1 1000', 'Gamma 1 300'],
      setAside: { cancelled: 1, 'open-deal': 2 },
    });
    expect(outcome(rows, { rules: { 'open-deal': false } })).toEqual({
      customers: ['Acme 2 6000', 'Beta 1 9000', 'Gamma 1 300'],
      setAside: { cancelled: 1 },
    });
  });

  it.each([
    ['Deal Name,Account Name,Deal Stage,Closing Date,Amount', 'closedwon', 'contractsent', 'closedlost'],
    ['Record Id,Account Name,Stage,Closing Date,Amount', 'Closed-Won', 'Proposal/Price Quote', 'Lost'],
    ['商机编号,客户名称,商机阶段,成交日期,金额', '赢单', '商务谈判', '输单'],
    ['商机编号,客户名称,销售阶段,成交日期,金额', '已成交', '未成交', '丢单'],
  ])('in %s', (header, won, open, lost) => {
    const lines = [won, open, lost].map((stage, i) => `D${i},C${i},${stage},2024-05-0${i + 1},10`);
    expect(outcome(sheet(header, ...lines))).toEqual({
      customers: ['C0 1 10'],
      setAside: { cancelled: 1, 'open-deal': 1 },
    });
  });

  it('so that a list of open deals is no list of purchases', () => {
    expect(outcome(sheet(SALESFORCE, 'D1,Acme,Prospecting,2026-09-01,5000'))).toEqual({
      customers: [],
      setAside: { 'open-deal': 1 },
    });
  });

  it('while stages of which none is known, and the states of orders, may mean anything', () => {
    const lines = (...stages: string[]): string[] =>
      stages.map((stage, i) => `D${i},C${i},${stage},2024-05-01,10`);
    expect(outcome(sheet(SALESFORCE, ...lines('Signed', 'Delivered'))).setAside).toEqual({});
    const orders = 'Order ID,Customer ID,Order Status,Order Date,Amount';
    expect(outcome(sheet(orders, ...lines('Won at auction', 'Delivered'))).setAside).toEqual({});
  });
});

it('leaves no customer behind where the line with the order’s total is set aside for another reason', () => {
  const rows = sheet(
    'Name,Email,Total,Created at,Lineitem name,Lineitem price',
    '#1,a@x.com,100,soon,A,60',
    '#1,a@x.com,,2024-05-01,B,40',
    '#2,b@x.com,60,2024-05-01,A,60',
  );
  expect(outcome(rows)).toEqual({ customers: ['b@x.com 1 60'], setAside: { 'no-date': 2 } });
});

it('never takes for a customer who bought nothing, whatever the lines of the orders leave blank', () => {
  const line = fc.tuple(
    fc.constantFrom('1', '2', '3'),
    fc.constantFrom('A', 'B'),
    fc.constantFrom('2024-05-01', '2024-05-02'),
    fc.constantFrom('', '100', '60', '0', '-20'),
    fc.constantFrom('', '已完成', '已取消', '待付款', '已退款'),
    fc.constantFrom('', '40', '100'),
    fc.constantFrom('', '', '2024-05-03'),
  );
  const header = ['订单号', '客户编号', '下单时间', '金额', '订单状态', '退款金额', '取消时间'];
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const { customers } = outcome([header, ...lines]);
      expect(customers.filter((customer) => / 0 /.test(customer))).toEqual([]);
    }),
  );
});

describe('refunds that stand in lines of their own without a minus', () => {
  it.each([
    ['单据类型', '销售出库', '销售退货'],
    ['类型', '销售', '退款'],
    ['Transaction Type', 'Sale', 'Refund'],
  ])('are told from sales by %s', (header, sale, back) => {
    const rows = sheet(
      `订单号,客户编号,${header},日期,金额`,
      `1,K1,${sale},2024-01-02,100`,
      `2,K1,${back},2024-01-03,40`,
      `3,K2,${sale},2024-01-03,50`,
    );
    expect(outcome(rows).customers).toEqual(['K1 1 100', 'K2 1 50']);
  });

  it('are taken off as before where they have one', () => {
    const rows = sheet(
      '订单号,客户编号,类型,日期,金额',
      '1,K1,销售,2024-01-02,100',
      '1,K1,退款,2024-01-03,-40',
      '3,K2,销售,2024-01-03,50',
    );
    expect(outcome(rows).customers).toEqual(['K1 1 60', 'K2 1 50']);
  });

  it('and a type that knows no refunds is none of our concern', () => {
    const rows = sheet(
      '订单号,客户编号,类型,日期,金额',
      '1,K1,普通订单,2024-01-02,100',
      '2,K2,秒杀,2024-01-02,100',
    );
    expect(recognise(tableOf(rows)).guesses.map(({ field }) => field)).not.toContain('refundStatus');
  });
});

it.each([
  ['商机状态', '赢单', '进行中', { 'open-deal': 1 }],
  ['Deal Status', 'Won', 'Open', { 'open-deal': 1 }],
  ['合同状态', '已完成', '已作废', { cancelled: 1 }],
])('%s says whether the deal was made', (header, done, other, setAside) => {
  const rows = sheet(
    `客户名称,成交日期,金额,${header}`,
    `甲,2024-01-02,100,${done}`,
    `乙,2024-01-03,40,${other}`,
  );
  expect(outcome(rows)).toEqual({ customers: ['甲 1 100'], setAside });
});
