import type { TextColumn } from '../columns/columns';

/** Why nothing was bought although an order is there. */
export type LostOrder = 'cancelled' | 'unpaid' | 'refunded' | 'returned';

/** States that say in a way of their own that nothing was bought; the rest are told by their wording. */
// prettier-ignore
const STATES: Record<LostOrder, readonly string[]> = {
  cancelled: [
    'cancel', 'cancellation', 'void', 'voided', 'lost', 'trash', 'abandoned', 'draft', 'checkout draft',
    'deleted', 'fraud', 'fraudulent', 'suspected fraud',
    '无效', '交易失败', '付款以前卖家或买家主动关闭交易', '已删除', '草稿', '未提交', '已驳回', '审批驳回', '审核驳回', '审核不通过', '审核未通过',
    '欺诈', '欺诈订单', '虚假交易', '刷单', '拼单失败', '拼团失败', '未成团',
  ],
  unpaid: [
    'pending', 'on hold', 'failed', 'expired', 'declined', 'denied', 'uncollectible', 'incomplete',
    'requires payment method', 'requires confirmation', 'requires action',
    'payment review', 'pending paypal', 'overdue', 'past due',
    'wait buyer pay', 'wait pay', 'wait pay return', 'trade no create pay', '挂单',
  ],
  refunded: [
    'refund', 'chargeback', 'charged back', 'reversed', 'payment reversed', 'paypal reversed', 'dispute lost', 'lost dispute',
    'charge refunded', 'credit note', 'credit memo', '退款', '退款单', '销售退款', '退款关闭交易', '已退款关闭', '退款中关闭',
  ],
  returned: [
    'return', 'restocked', '退货', '退单', '退货单', '销售退货', '销售退货单', '退货入库', '退货入库单', '退货退款', '退货退款成功',
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

/** Of money or goods that are not back: asked for, under way, refused. */
const NOT_BACK =
  /申请|请求|审核|[待未不无](?:全部|全额|整单)?退|(?:取消|撤销|拒绝|驳回)(?:全部|全额|整单)?退|退[款货](?:退款)?(?:失败|拒绝|驳回|处理|中|关闭|取消|撤销)|(?:no|not|non|never|un|tobe|pending|(?:request|await|fail)\w*)(?:been|fully|full|for|a)*(?:refund|return)|(?:refund|return)(?:ed)?(?:request|pending|fail|reject|refus|declin|deni|cancel|inprogress|processing)/;

/** The first that fits counts. */
const WORDINGS: readonly Wording[] = [
  {
    lost: 'refunded',
    words:
      /已(?:全部|全额|整单|原路)?退款|(?:全部|全额|整单)退款|退款已?(?:成功|完成|完毕|到账)|退全款|refunded|fullrefund|refund(?:complete|success|issued)/,
    unless: NOT_BACK,
  },
  {
    lost: 'refunded',
    words: /charged?back/,
    unless: /won|revers|cancel|declin|withdr|pending|inprogress|review/,
  },
  {
    lost: 'returned',
    words:
      /已(?:全部|整单)?退[货回]|(?:全部|整单)退货|退货(?:退款)?已?(?:成功|完成)|^(?:order|fully)?return(?:ed|complete)/,
    unless: NOT_BACK,
  },
  {
    lost: 'cancelled',
    words:
      /取消|(?:订单|交易).{0,3}(?:关闭|撤销)|(?:订单|单据|交易|已)(?:作废|失效)|^(?:已|超时)?(?:关闭|作废|撤[销单])$|拒[收签]|[输丢]单|cancell?ed|^tradeclosed|^closedlost|^(?:order)?rejected/,
    unless:
      /[未待不可无](?:法|能)?(?:取消|关闭|撤销|作废|失效|拒)|(?:申请|请求|退款|退货|售后|换货).{0,2}(?:取消|关闭|撤销)|取消(?:申请|请求|审核|失败|中|退|售后)|(?:not|never|un|tobe|(?:refund|return|request)\w*)cancell?ed|cancell?ed(?:refund|return|reversal)/,
  },
  {
    lost: 'unpaid',
    words:
      /[未待](?:买家)?(?:支付|付款)|(?:支付|付款)已?(?:超时|失败|过期)|unpaid|notpaid|(?:await\w*|waitingfor|pending)payment|payment(?:failed|declined|rejected|expired|pending)/,
  },
];

const PAID =
  /^(?:fullypaid|paid|captured|settled|succeeded|success|completed|已支付|已付款?|已收款|(?:支付|付款)成功)$/;

/** Whether a payment state says that the money is there, whatever the order still waits for. */
export function isPaid(state: string): boolean {
  return PAID.test(normaliseState(state));
}

/** What a status text says was lost; undefined when the order stands: "部分退款", "退款失败", "已发货". */
export function lostByStatus(status: string): LostOrder | undefined {
  if (/部分|partial/i.test(status)) return undefined;
  const whole = STATE.get(normaliseState(status));
  if (whole) return whole;
  const parts = statusParts(status);
  return firstOf(parts, (part) => STATE.get(part)) ?? firstOf(parts, lostByWording);
}

/** What a status says one after the other: "Shipped - Delivered to Buyer", "已发货，待收货". */
export function statusParts(status: string): string[] {
  return status
    .normalize('NFKC')
    .split(/[,;:，；：、(（|/\n]|\s-\s/)
    .map(normaliseState);
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

/** Lower-case, half-width, without what stands between words. */
export function normaliseState(state: string): string {
  return state
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^wc-/, '')
    .replace(/[\s_\-.!]/g, '');
}
