import type { Scheme } from '../schema';
import { LIFECYCLE_PRESETS } from '../settings/lifecycle';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { bankPlaybook } from './playbooks/bank';
import { STARTING_POINT } from './starting-point';

/** Banks: the amount counts most, and who has not bought yet is a potential customer. */
export const bankTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': '银行', 'en-US': 'Bank' },
  scores: { ...STARTING_POINT.scores, weights: { recency: 2, frequency: 2, monetary: 6 } },
  segments: { map: 'eight', naming: 'a', reference: { kind: 'mean' } },
  tiers: {
    levels: levels(
      [
        'premium',
        '优质客户',
        'Premium',
        '专属客户经理，贵宾室，资产配置建议。',
        'A relationship manager, the lounge, advice on the portfolio.',
      ],
      [
        'standard',
        '普通客户',
        'Standard',
        '柜面与线上标准服务，到期提醒。',
        'Standard service at the counter and online, reminders of due dates.',
      ],
      [
        'potential',
        '潜在客户',
        'Potential',
        '开户礼遇与产品介绍。',
        'A welcome offer and an introduction to the products.',
      ],
    ),
    method: { by: 'score', atLeast: [70, 25] },
    minimumPurchasers: 20,
    fallback: {
      match: 'all',
      atLeast: [
        { monetary: 500_000, frequency: null },
        { monetary: 10_000, frequency: null },
      ],
    },
    overrides: [],
  },
  lifecycle: { ...STARTING_POINT.lifecycle, preset: LIFECYCLE_PRESETS.durable },
  playbook: bankPlaybook,
  tags: readyTags(
    'high-balance',
    'big-spender',
    'rising-spend',
    'falling-spend',
    'over-60',
    'expiring',
    'contact-due',
    'no-marketing',
  ),
};
