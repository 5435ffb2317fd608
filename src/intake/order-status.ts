import type { TextColumn } from '../columns/columns';

/** Why nothing was bought although an order is there. */
export type LostOrder = 'cancelled' | 'unpaid' | 'refunded' | 'returned';

/** Order, payment and after-sales states in which nothing was bought, as shops write them. */
// prettier-ignore
const STATES: Record<LostOrder, readonly string[]> = {
  cancelled: [
    'cancelled', 'canceled', 'order cancelled', 'order canceled', 'cancelled by customer', 'cancelled by seller', 'cancel',
    'cancellation', 'voided', 'void', 'closed lost', 'trash', 'abandoned', 'draft', 'checkout draft',
    '已取消', '取消', '订单取消', '交易取消', '已取消订单', '取消订单', '交易关闭', '订单关闭', '已关闭', '关闭', '已作废', '作废', '已失效', '无效',
    '超时关闭', '付款以前卖家或买家主动关闭交易', '拒收', '已拒收',
  ],
  unpaid: [
    'unpaid', 'not paid', 'pending', 'pending payment', 'payment pending', 'awaiting payment', 'waiting for payment', 'on hold',
    'failed', 'payment failed', 'expired', 'declined', 'uncollectible', 'requires payment method', 'incomplete',
    '待付款', '待支付', '未付款', '未支付', '等待买家付款', '等待付款', '待买家付款', '支付失败', '付款失败',
  ],
  refunded: [
    'refunded', 'fully refunded', 'refund', 'refund completed', 'chargeback', 'charged back',
    '退款成功', '已退款', '全额退款', '退款完成', '全部退款', '已全额退款', '退款关闭交易', '已退款关闭', '退款中关闭', '付款以后用户退款成功交易自动关闭',
  ],
  returned: [
    'returned', 'return', 'return completed', '退货', '已退货', '退货完成', '退货退款', '退货成功', '退货退款成功',
  ],
};

const STATE = new Map(
  (Object.keys(STATES) as LostOrder[]).flatMap((lost) =>
    STATES[lost].map((state): [string, LostOrder] => [normaliseState(state), lost]),
  ),
);

/** What a status text says was lost; undefined when the order stands: "部分退款", "退款失败", "已发货". */
export function lostByStatus(status: string): LostOrder | undefined {
  if (/部分|partial/i.test(status)) return undefined;
  const whole = STATE.get(normaliseState(status));
  if (whole) return whole;
  for (const part of status.normalize('NFKC').split(/[,;:，；：、(（|/\n]|\s-\s/)) {
    const lost = STATE.get(normaliseState(part));
    if (lost) return lost;
  }
  return undefined;
}

/**
 * Order numbers of cancellations: "C" and digits in a column of otherwise plain numbers (UCI Online Retail).
 * One entry per distinct number; all false when most numbers are not plain.
 */
export function cancelledNumbers(orderIds: TextColumn): boolean[] {
  const plain = orderIds.values.filter((id) => /^\d+$/.test(id)).length;
  const marked = orderIds.values.map((id) => /^[Cc]\d+$/.test(id));
  const others = orderIds.values.length - plain - marked.filter(Boolean).length;
  return plain > others ? marked : marked.fill(false);
}

function normaliseState(state: string): string {
  return state
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^wc-/, '')
    .replace(/[\s_\-.!]/g, '');
}
