import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostByStatus, type LostOrder } from '../../src/intake/order-status';

// prettier-ignore
const LOST: Record<LostOrder, string[]> = {
  cancelled: [
    'Cancelled', 'wc-cancelled', 'Canceled by buyer', 'Cancelled by admin', 'Auto-cancelled', 'Cancelled on request',
    'Closed-Lost to Competition', 'Rejected', 'TRADE_CLOSED', 'TRADE_CLOSED_BY_TAOBAO',
    '订单已取消', '买家取消', '用户取消', '卖家取消', '系统取消', '未付款取消', '已取消（买家申请退款）', '订单已关闭', '交易已关闭', '交易超时关闭',
    '已撤销', '撤单', '关闭', '超时关闭', '作废', '订单已作废', 'Void', 'Closed Lost', '交易失败', '拒收', '已拒签', '输单',
    'Fraud', 'Suspected Fraud', 'Deleted', '欺诈订单', '拼团失败', '审批驳回', '草稿',
  ],
  unpaid: [
    'Unpaid', 'Pending', 'Pending payment', 'Waiting for payment', 'WAIT_BUYER_PAY', 'Payment rejected', 'Awaiting online payment', 'Denied',
    '待付款', '未支付订单', '支付超时', '等待买家付款', '支付已超时',
    'Payment Review', 'Pending PayPal', 'Past due', 'WAIT_PAY_RETURN', '等待支付确认', '挂单',
  ],
  refunded: [
    'Refunded in full', 'Full refund', 'Refunded to card', 'Refund issued', 'Cancelled refunded', 'Reversed', 'Payment reversed', 'Charged back',
    '已全部退款', '整单退款', '退款已完成', '未发货已退款', '已退款（全额）', '订单取消已退款',
    'Chargeback', 'Charged back by bank', 'PayPal Reversed', 'Dispute lost', '付款以后用户退款成功，交易自动关闭',
  ],
  returned: ['Returned to sender', '已退回', '退货已完成', '退货退款成功', 'Return completed', '整单退货', '已退货入库', 'Restocked', '退货单'],
};
// prettier-ignore
const STANDS = [
  'Paid', 'Completed', 'Closed Won', 'Partially refunded', 'Partial cancellation', 'Refund failed', 'Refund requested', 'Chargeback won', 'Disputed',
  'Pending refund', 'Full refund requested', 'Not refunded', 'To be refunded', 'Refund rejected', 'Refund cancelled',
  'Return requested', 'Not returned', 'Not cancelled', 'Cancellation requested', 'Refund request cancelled', 'Canceled_Reversal',
  '交易成功', '已发货', '部分退款', '部分取消', '退款失败', '全额退款失败', '申请退款', '申请全额退款', '待退款', '未退款', '退款中', '拒绝退款', '退款关闭',
  '售后已关闭', '取消退款', '申请取消', '买家申请取消订单', '取消中', '未取消', '取消失败', '退货申请中', '无退货', '不可取消',
];

describe('a status says whether the order was lost, in the words of any shop', () => {
  it.each(Object.entries(LOST).flatMap(([lost, states]) => states.map((state) => [state, lost])))(
    '%s: %s',
    (state, lost) => expect(lostByStatus(state)).toBe(lost),
  );
  it.each(STANDS)('%s: it stands', (state) => expect(lostByStatus(state)).toBeUndefined());
});

it('never loses an order of which only a part was cancelled, refunded or returned', () => {
  const state = fc.constantFrom(...Object.values(LOST).flat());
  fc.assert(
    fc.property(state, fc.constantFrom('部分', 'Partially ', 'partial_'), (words, part) => {
      expect(lostByStatus(part + words)).toBeUndefined();
    }),
  );
});
