import { tierA } from './general/tier-a';
import { tierB } from './general/tier-b';
import { tierC } from './general/tier-c';
import { tierD } from './general/tier-d';
import { playbookOf } from './playbook-of';
import { plays } from './tag-plays';

/** General: goods bought again and again, no assumption about the trade. */
export const generalPlaybook = playbookOf(
  {
    prospect: ['60 天内首购率 {target}%', 'First order within 60 days: {target}%'],
    new: ['90 天内二次购买率 {target}%', 'Second order within 90 days: {target}%'],
    growing: ['季度消费较上季增长 {target}%', 'Spend up {target}% on the quarter before'],
    mature: ['12 个月留存率 {target}%', 'Kept over twelve months: {target}%'],
    declining: ['60 天内恢复正常购买 {target}%', 'Back on their rhythm within 60 days: {target}%'],
    lost: ['90 天内唤回率 {target}%', 'Ordered again within 90 days: {target}%'],
    wonBack: ['唤回后 90 天内再购两次 {target}%', 'Two more orders within 90 days of return: {target}%'],
  },
  {
    a: tierA,
    b: tierB,
    c: tierC,
    d: tierD,
  },
  {
    tags: plays('high-frequency', 'big-spender', 'dormant'),
    segments: plays('champions', 'cant-lose', 'at-risk', 'potential-loyalist'),
  },
);
