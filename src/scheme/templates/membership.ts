import type { Scheme } from '../schema';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { membershipPlaybook } from './playbooks/membership';
import { MEMBER_MESSAGES } from './standard-messages';
import { STARTING_POINT } from './starting-point';

/** Members: fixed thresholds, because members are told what they must reach. */
export const membershipTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': '会员', 'en-US': 'Membership' },
  tiers: {
    levels: levels(
      [
        'diamond',
        '钻石会员',
        'Diamond',
        '专属顾问，免费配送，会员日提前购。',
        'A named adviser, free delivery, early access on member days.',
      ],
      ['gold', '金卡会员', 'Gold', '双倍积分，生日礼券。', 'Double points, a birthday voucher.'],
      [
        'silver',
        '银卡会员',
        'Silver',
        '1.5 倍积分，会员价。',
        'One and a half times the points, member prices.',
      ],
      [
        'basic',
        '普通会员',
        'Basic',
        '积分与会员价，升级提醒。',
        'Points and member prices, a note on the gap to silver.',
      ],
    ),
    method: {
      by: 'thresholds',
      match: 'any',
      atLeast: [
        { monetary: 20_000, frequency: 24 },
        { monetary: 5_000, frequency: 10 },
        { monetary: 1_000, frequency: 4 },
      ],
    },
    minimumPurchasers: 20,
    fallback: {
      match: 'any',
      atLeast: [
        { monetary: 20_000, frequency: 24 },
        { monetary: 5_000, frequency: 10 },
        { monetary: 1_000, frequency: 4 },
      ],
    },
    overrides: [],
  },
  playbook: membershipPlaybook,
  messages: MEMBER_MESSAGES,
  tags: readyTags(
    'member',
    'many-points',
    'high-frequency',
    'big-spender',
    'birthday-soon',
    'anniversary-soon',
    'dormant',
    'satisfied',
    'dissatisfied',
  ),
  extraColumns: ['next'],
};
