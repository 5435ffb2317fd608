import type { Scheme } from '../schema';
import { LIFECYCLE_PRESETS } from '../settings/lifecycle';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { retailPlaybook } from './playbooks/retail';
import { STARTING_POINT } from './starting-point';

/** Shops: bought often and for little, recency and frequency tell most. */
export const retailTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': '零售', 'en-US': 'Retail' },
  scores: { ...STARTING_POINT.scores, weights: { recency: 3, frequency: 4, monetary: 3 } },
  segments: { map: 'r-by-f' },
  tiers: {
    levels: levels(
      [
        'vip',
        'VIP 客户',
        'VIP',
        '店长联系，新品预览，生日礼。',
        'Contact by the manager, previews of new goods, a birthday gift.',
      ],
      [
        'loyal',
        '忠诚客户',
        'Loyal',
        '积分加倍日，优先补货通知。',
        'Double points, first notice when goods are back.',
      ],
      [
        'occasional',
        '偶尔客户',
        'Occasional',
        '节日活动与首件优惠。',
        'Holiday campaigns and an offer on the first item.',
      ],
    ),
    method: { by: 'score', atLeast: [75, 40] },
    minimumPurchasers: 20,
    fallback: {
      match: 'any',
      atLeast: [
        { monetary: 5_000, frequency: 12 },
        { monetary: 800, frequency: 4 },
      ],
    },
    overrides: [],
  },
  lifecycle: { ...STARTING_POINT.lifecycle, preset: LIFECYCLE_PRESETS['fast-moving'] },
  playbook: retailPlaybook,
  tags: readyTags(
    'high-frequency',
    'big-spender',
    'one-time-buyer',
    'bought-lately',
    'dormant',
    'birthday-soon',
    'many-categories',
  ),
};
