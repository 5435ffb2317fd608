import type { CrossSellTexts } from '../en-US/cross-sell';

export const crossSell: CrossSellTexts = {
  title: '搭配购买',
  about:
    '由 {baskets, number} {together, select, order {个订单} other {位客户}}得出 {count, number} 条规律：支持度不低于 {support, number}%，置信度不低于 {confidence, number}%，提升度不低于 {lift, number}。',
  shown: '按提升度显示前 {shown, number} 条。',
  categories: '商品之间没有足够常见的搭配，因此比较的是品类。',
  columns: {
    from: '买了',
    to: '常一并购买',
    orders: '同时包含的订单',
    customers: '两者都买的客户',
    support: '支持度',
    confidence: '置信度',
    lift: '提升度',
    evidence: '说明',
  },
  and: '和',
  evidence: {
    order: '每 100 个含{from}的订单中，有 {share, number} 个也含{to}；提升度 {lift, number, ::.0}。',
    customer: '每 100 位买过{from}的客户中，有 {share, number} 位也买过{to}；提升度 {lift, number, ::.0}。',
  },
  stepsOnly: '没有达到下限的商品搭配，只列出品类内更高一档的商品。',
  stepReason: '主要购买{category}；买过的最贵一款是{from}（{fromPrice, number, ::.00}）。',
  stepUp: '{category}：由{from}（{fromPrice, number, ::.00}）到{to}（{toPrice, number, ::.00}）。',
};
