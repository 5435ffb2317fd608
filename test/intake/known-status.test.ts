import { describe, expect, it } from 'vitest';
import { isKnownAfterSales, isKnownStatus } from '../../src/intake/known-status';

// prettier-ignore
const KNOWN: Record<string, string[]> = {
  Shopify: [
    'authorized', 'paid', 'pending', 'partially_paid', 'partially_refunded', 'refunded', 'voided', 'expired', 'unpaid',
    'fulfilled', 'unfulfilled', 'partial', 'restocked', 'scheduled', 'on hold', 'In progress',
  ],
  WooCommerce: ['wc-pending', 'wc-processing', 'wc-on-hold', 'wc-completed', 'wc-cancelled', 'wc-refunded', 'wc-failed', 'checkout-draft'],
  Magento: ['Pending', 'Pending Payment', 'Processing', 'Complete', 'Canceled', 'On Hold', 'Payment Review', 'Suspected Fraud', 'PayPal Reversed', 'PayPal Canceled Reversal'],
  BigCommerce: ['Awaiting Fulfillment', 'Awaiting Shipment', 'Awaiting Pickup', 'Partially Shipped', 'Shipped', 'Completed', 'Declined', 'Incomplete'],
  Amazon: ['Unshipped', 'Shipped - Picked Up', 'Shipped - Delivered to Buyer', 'Shipped - Returned to Seller'],
  Stripe: ['succeeded', 'Paid', 'requires_payment_method', 'Failed', 'Refunded'],
  有赞: ['待付款', '待发货', '已发货', '已完成', '交易完成', '已关闭', '待接单', '待核销', '待成团', 'WAIT_BUYER_CONFIRM_GOODS', 'WAIT_SELLER_SEND_GOODS', 'TRADE_BUYER_SIGNED', 'WAIT_GROUP', 'TRADE_SUCCESS'],
  淘宝: ['等待买家付款', '买家已付款，等待卖家发货', '卖家部分发货', '卖家已发货，等待买家确认', '买家已签收', '交易成功', '交易关闭', '定金已付，尾款未付'],
  拼多多: ['待支付', '待发货', '已发货，待收货', '已发货，待签收', '已收货', '已签收', '已取消', '未发货，退款成功', '已收货，退款成功', '拼团中', '无售后或售后取消', '售后处理中'],
  京东: ['等待付款', '等待出库', '等待发货', '等待确认收货', '完成', '已完成', '已取消', '配送中', '货到付款'],
  抖店: ['待支付', '备货中', '待发货', '部分发货', '已发货', '已完成', '已关闭', '退款中', '退款成功', '售后关闭', '待商家处理退款'],
  CRM: ['已审核', '审批通过', '已确认', '已生效', '已回款', '已作废', '已驳回', '已开票', '正常', '已发货（顺丰）'],
};
// prettier-ignore
const UNKNOWN = [
  'Disputed', 'In dispute', 'Under investigation', 'Manual Verification Required', 'Paid (disputed)', 'Shipped - Lost in Transit',
  'Failed delivery', 'Not completed', 'Unsuccessful', 'Closed', 'Open', 'Test order', 'Uncaptured', 'X9', '3',
  '异常单', '交易异常', '纠纷中', '维权中', '仲裁', '锁定', '暂停', '已付款（风控拦截）', '发货失败', '未成交', '未生效', '审核中', '待审核', '跟进中', '其他',
];

describe('the status words of shops and CRM systems are known', () => {
  it.each(Object.entries(KNOWN))('%s', (_, states) => {
    expect(states.filter((state) => !isKnownStatus(state))).toEqual([]);
  });

  it('so are those of returns under way', () => {
    const states = [
      '待商家处理',
      '商家已拒绝',
      '平台处理中',
      '已完结',
      '无售后',
      '审核中',
      'Requested',
      'Rejected',
      'Closed',
    ];
    expect(states.filter((state) => !isKnownAfterSales(state))).toEqual([]);
    expect(['平台仲裁中', 'Disputed', '7'].filter(isKnownAfterSales)).toEqual([]);
  });

  it('but not those that leave open whether anything was sold', () => {
    expect(UNKNOWN.filter(isKnownStatus)).toEqual([]);
  });
});
