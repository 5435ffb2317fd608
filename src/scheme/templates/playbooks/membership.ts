import { diamond } from './membership/diamond';
import { gold } from './membership/gold';
import { silver } from './membership/silver';
import { basic } from './membership/basic';
import { playbookOf } from './playbook-of';
import { plays } from './tag-plays';

/** Members: published thresholds, points and their expiry, status to reach and to keep, member days. */
export const membershipPlaybook = playbookOf(
  {
    prospect: ['入会后 30 天首购率 {target}%', 'First purchase within 30 days of joining: {target}%'],
    new: ['60 天内首次兑换积分 {target}%', 'Points redeemed within 60 days: {target}%'],
    growing: ['本期升级率 {target}%', 'Moved up a level this year: {target}%'],
    mature: ['保级率 {target}%', 'Level kept: {target}%'],
    declining: ['45 天内恢复消费 {target}%', 'Spending again within 45 days: {target}%'],
    lost: ['90 天内重新激活 {target}%', 'Active again within 90 days: {target}%'],
    wonBack: ['120 天内持续活跃 {target}%', 'Still active after 120 days: {target}%'],
  },
  {
    diamond,
    gold,
    silver,
    basic,
  },
  {
    tags: plays(
      'many-points',
      'high-frequency',
      'big-spender',
      'birthday-soon',
      'anniversary-soon',
      'dormant',
      'satisfied',
      'dissatisfied',
    ),
    segments: plays('champions', 'cant-lose', 'about-to-sleep'),
  },
);
