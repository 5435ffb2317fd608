import type { IntakeRule } from '../../intake/rules';

export const rulesOff: Record<IntakeRule, string> = {
  cancelled: '计入已取消的订单',
  unpaid: '计入未付款的订单',
  'open-deal': '计入未赢单的商机',
  refunded: '退款订单按全额计入',
  returned: '计入无法对应到销售的退货',
  'returns-list': '计入退货表中的订单',
  'unknown-status': '计入状态含义不明的订单',
  'zero-price': '计入单价为零的明细',
  'duplicate-line': '计入完全重复的行',
  'hidden-row': '计入隐藏的行',
};
