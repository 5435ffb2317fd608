import type { TextColumn } from '../columns/columns';

/** Why nothing was bought although an order is there. */
export type LostOrder = 'cancelled' | 'unpaid' | 'refunded' | 'returned';

/** Order, payment and after-sales states in which nothing was bought, as shops write them. */
// prettier-ignore
const STATES: Record<LostOrder, readonly string[]> = {
  cancelled: [
    'cancelled', 'canceled', 'order cancelled', 'order canceled', 'cancelled by customer', 'cancelled by seller', 'cancel',
    'cancellation', 'voided', 'void', 'closed lost', 'lost', 'trash', 'abandoned', 'draft', 'checkout draft',
    '已取消', '取消', '订单取消', '交易取消', '已取消订单', '取消订单', '交易关闭', '订单关闭', '已关闭', '关闭', '已作废', '作废', '已失效', '无效',
    '超时关闭', '付款以前卖家或买家主动关闭交易', '撤销', '已撤销', '已撤单', '交易失败', '输单', '丢单', '已输单', '已丢单',
  ],
  unpaid: [
    'unpaid', 'not paid', 'pending', 'pending payment', 'payment pending', 'awaiting payment', 'waiting for payment', 'on hold',
    'failed', 'payment failed', 'expired', 'declined', 'uncollectible', 'requires payment method', 'requires action', 'denied', 'incomplete',
    'wait buyer pay', 'wait pay',
    '待付款', '待支付', '未付款', '未支付', '等待买家付款', '等待付款', '待买家付款', '支付失败', '付款失败',
  ],
  refunded: [
    'refunded', 'fully refunded', 'refund', 'refund completed', 'chargeback', 'charged back', 'reversed', 'payment reversed',
    '退款成功', '已退款', '全额退款', '退款完成', '全部退款', '已全额退款', '退款关闭交易', '已退款关闭', '退款中关闭', '付款以后用户退款成功交易自动关闭',
  ],
  returned: [
    'returned', 'return', 'return completed', '已退回', '退货', '已退货', '退货完成', '退货退款', '退货成功', '退货退款成功',
  ],
};

const STATE = new Map(
  (Object.keys(STATES) as LostOrder[]).flatMap((lost) =>
    STATES[lost].map((state): [string, LostOrder] => [normaliseState(state), lost]),
  ),
);

interface Wording {
  lost: LostOrder;
  words: RegExp;
  /** What only sounds like it: asked for, under way, refused or taken back. */
  unless?: RegExp;
}

const REFUND_STANDS =
  /申请|请求|审核|[待未不无](?:全部|全额|整单)?退|(?:取消|撤销|拒绝|驳回)(?:全部|全额|整单)?退|退[款货](?:退款)?(?:失败|拒绝|驳回|处理|中|关闭|取消|撤销)/;
const REFUND_STANDS_EN =
  /(?:no|not|non|never|un|tobe|pending|(?:request|await|fail)\w*)(?:been|fully|full|for|a)*(?:refund|return)|(?:refund|return)(?:ed)?(?:request|pending|fail|reject|refus|declin|deni|cancel|inprogress|processing)/;

/** States that are no list's, by the words in them; the first that fits counts. */
const WORDINGS: readonly Wording[] = [
  {
    lost: 'refunded',
    words: /已(?:全部|全额|整单|原路)?退款|(?:全部|全额|整单)退款|退款已?(?:成功|完成|完毕|到账)|退全款/,
    unless: REFUND_STANDS,
  },
  {
    lost: 'refunded',
    words: /refunded|fullrefund|refund(?:complete|success|issued)/,
    unless: REFUND_STANDS_EN,
  },
  {
    lost: 'returned',
    words: /已(?:全部|整单)?退[货回]|(?:全部|整单)退货|退货(?:退款)?已?(?:成功|完成)/,
    unless: REFUND_STANDS,
  },
  { lost: 'returned', words: /^(?:order|fully)?returned/, unless: REFUND_STANDS_EN },
  {
    lost: 'cancelled',
    words: /取消|(?:订单|交易).{0,3}(?:关闭|撤销)|(?:订单|单据|交易|已)(?:作废|失效)|拒[收签]/,
    unless:
      /[未待不可无](?:法|能)?(?:取消|关闭|撤销|作废|失效|拒)|(?:申请|请求|退款|退货|售后|换货).{0,2}(?:取消|关闭|撤销)|取消(?:申请|请求|审核|失败|中|退|售后)/,
  },
  {
    lost: 'cancelled',
    words: /cancell?ed|^tradeclosed|^closedlost|^(?:order)?rejected/,
    unless:
      /(?:not|never|un|tobe|(?:refund|return|request)\w*)cancell?ed|cancell?ed(?:refund|return|reversal)/,
  },
  {
    lost: 'unpaid',
    words:
      /[未待](?:支付|付款)|(?:支付|付款)已?(?:超时|失败|过期)|unpaid|notpaid|await\w*payment|payment(?:failed|declined|rejected|expired|pending)/,
  },
];

const PAID = new Set(
  [
    'paid',
    'fully paid',
    'captured',
    'settled',
    'succeeded',
    'success',
    'completed',
    '已支付',
    '已付款',
    '已付',
    '已收款',
    '支付成功',
    '付款成功',
  ].map(normaliseState),
);

/** Whether a payment state says that the money is there, whatever the order still waits for. */
export function isPaid(state: string): boolean {
  return PAID.has(normaliseState(state));
}

/** What a status text says was lost; undefined when the order stands: "部分退款", "退款失败", "已发货". */
export function lostByStatus(status: string): LostOrder | undefined {
  if (/部分|partial/i.test(status)) return undefined;
  const whole = STATE.get(normaliseState(status));
  if (whole) return whole;
  const parts = status
    .normalize('NFKC')
    .split(/[,;:，；：、(（|/\n]|\s-\s/)
    .map(normaliseState);
  return firstOf(parts, (part) => STATE.get(part)) ?? firstOf(parts, lostByWording);
}

function lostByWording(state: string): LostOrder | undefined {
  return WORDINGS.find(({ words, unless }) => words.test(state) && !unless?.test(state))?.lost;
}

function firstOf<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = read(part);
    if (found !== undefined) return found;
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
