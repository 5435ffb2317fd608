import type { Scheme } from '../schema';
import { LIFECYCLE_PRESETS } from '../settings/lifecycle';
import { levels } from './level';
import { readyTags } from './ready-tags';
import { keyAccountsPlaybook } from './playbooks/key-accounts';
import { STARTING_POINT } from './starting-point';

/** Business customers: ABC by share of revenue, key accounts and those who may become one. */
export const keyAccountsTemplate: Scheme = {
  ...STARTING_POINT,
  name: { 'zh-CN': 'B2B 大客户', 'en-US': 'B2B key accounts' },
  scores: { ...STARTING_POINT.scores, weights: { recency: 2, frequency: 3, monetary: 5 } },
  tiers: {
    levels: levels(
      [
        'strategic',
        'A 战略客户',
        'A Strategic',
        '客户团队，季度业务回顾，高层互访。',
        'An account team, a business review every quarter, visits by management.',
      ],
      [
        'major',
        'B 重点客户',
        'B Major',
        '专属销售，每月拜访，优先交付。',
        'A named salesperson, a visit every month, priority delivery.',
      ],
      ['standard', 'C 普通客户', 'C Standard', '内勤销售与标准交付。', 'Inside sales and standard delivery.'],
    ),
    method: { by: 'revenue-share', shares: [70, 90], crossing: 'better', equals: 'together' },
    minimumPurchasers: 20,
    fallback: {
      match: 'any',
      atLeast: [
        { monetary: 1_000_000, frequency: null },
        { monetary: 100_000, frequency: null },
      ],
    },
    overrides: [],
  },
  keyAccounts: { ...STARTING_POINT.keyAccounts, on: true },
  lifecycle: { ...STARTING_POINT.lifecycle, preset: LIFECYCLE_PRESETS.durable },
  playbook: keyAccountsPlaybook,
  tags: readyTags(
    'key-account',
    'potential-account',
    'rising-spend',
    'falling-spend',
    'complex-demand',
    'contact-due',
    'expiring',
    'valuable-at-risk',
  ),
  extraColumns: ['account'],
};
