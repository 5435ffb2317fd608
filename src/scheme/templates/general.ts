import type { Scheme } from '../schema';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { generalPlaybook } from './playbooks/general';
import { STARTING_POINT } from './starting-point';

/** The default scheme: goods bought again and again by people, no assumption about the trade. */
export const generalTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': '通用模板', 'en-US': 'General' },
  tiers: {
    // The letter comes first, so that sorting the column by its text sorts it from best to worst.
    levels: levels(
      [
        'a',
        'A 重点客户',
        'A Key',
        '专属顾问，优先处理，每月联系一次。',
        'A named adviser, priority handling, contact every month.',
      ],
      [
        'b',
        'B 优质客户',
        'B Preferred',
        '优先处理，每季度联系一次。',
        'Priority handling, contact every quarter.',
      ],
      [
        'c',
        'C 普通客户',
        'C Standard',
        '标准服务，按活动触达。',
        'Standard service, contact with campaigns.',
      ],
      ['d', 'D 基础客户', 'D Basic', '自助服务，低成本渠道触达。', 'Self-service, low-cost channels.'],
    ),
    method: { by: 'score', atLeast: [80, 60, 30] },
    minimumPurchasers: 20,
    fallback: {
      match: 'any',
      atLeast: [
        { monetary: 10_000, frequency: 12 },
        { monetary: 3_000, frequency: 6 },
        { monetary: 500, frequency: 2 },
      ],
    },
    overrides: [],
  },
  playbook: generalPlaybook,
  tags: readyTags('high-frequency', 'big-spender', 'dormant'),
};
