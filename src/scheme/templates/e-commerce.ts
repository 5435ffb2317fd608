import type { Scheme } from '../schema';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { eCommercePlaybook } from './playbooks/e-commerce';
import { STARTING_POINT } from './starting-point';

/** Shops on the web: the segment decides the tier. */
export const eCommerceTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': '电商', 'en-US': 'E-commerce' },
  tiers: {
    levels: levels(
      [
        'high-value',
        '高价值客户',
        'High value',
        '专属客服，优先发货，新品试用。',
        'A named agent, priority dispatch, new goods to try.',
      ],
      [
        'potential',
        '潜力客户',
        'Potential',
        '第二件优惠，搭配推荐。',
        'An offer on the second item, suggestions that go together.',
      ],
      ['ordinary', '一般客户', 'Ordinary', '活动推送，标准客服。', 'Campaigns, standard service.'],
      [
        'inactive',
        '沉默客户',
        'Inactive',
        '低成本唤醒：短信或站内信，每季一次。',
        'A cheap reminder by text message, once a quarter.',
      ],
    ),
    method: {
      by: 'segment',
      tiers: [
        { segment: 'champions', tier: 'high-value' },
        { segment: 'loyal', tier: 'high-value' },
        { segment: 'cant-lose', tier: 'high-value' },
        { segment: 'potential-loyalist', tier: 'potential' },
        { segment: 'new', tier: 'potential' },
        { segment: 'promising', tier: 'potential' },
        { segment: 'need-attention', tier: 'ordinary' },
        { segment: 'about-to-sleep', tier: 'ordinary' },
        { segment: 'at-risk', tier: 'ordinary' },
        { segment: 'hibernating', tier: 'inactive' },
        { segment: 'lost', tier: 'inactive' },
      ],
    },
    minimumPurchasers: 20,
    fallback: {
      match: 'any',
      atLeast: [
        { monetary: 5_000, frequency: 10 },
        { monetary: 1_000, frequency: 3 },
        { monetary: 200, frequency: 2 },
      ],
    },
    overrides: [],
  },
  playbook: eCommercePlaybook,
  tags: readyTags(
    'high-frequency',
    'large-orders',
    'discount-buyer',
    'first-order-lately',
    'never-came-back',
    'returns-often',
    'dormant',
    'no-marketing',
  ),
};
