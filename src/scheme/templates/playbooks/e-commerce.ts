import { highValue } from './e-commerce/high-value';
import { potential } from './e-commerce/potential';
import { ordinary } from './e-commerce/ordinary';
import { inactive } from './e-commerce/inactive';
import { playbookOf } from './playbook-of';
import { plays } from './tag-plays';

/** Shops on the web: automated journeys, baskets, dispatch, reviews, big sale days. */
export const eCommercePlaybook = playbookOf(
  {
    prospect: ['14 天内首单转化率 {target}%', 'First order within 14 days: {target}%'],
    new: ['60 天内复购率 {target}%', 'Repeat order within 60 days: {target}%'],
    growing: ['单客季度 GMV 增长 {target}%', 'GMV per customer up {target}% on the quarter'],
    mature: ['90 天内至少一单 {target}%', 'At least one order in 90 days: {target}%'],
    declining: ['30 天内再下单 {target}%', 'Another order within 30 days: {target}%'],
    lost: ['60 天内回购率 {target}%', 'Bought again within 60 days: {target}%'],
    wonBack: ['回归后 60 天内第二单 {target}%', 'Second order within 60 days of return: {target}%'],
  },
  {
    'high-value': highValue,
    potential,
    ordinary,
    inactive,
  },
  {
    tags: plays(
      'high-frequency',
      'large-orders',
      'discount-buyer',
      'first-order-lately',
      'never-came-back',
      'returns-often',
      'dormant',
      'no-marketing',
    ),
    segments: plays('champions', 'cant-lose', 'at-risk', 'potential-loyalist', 'about-to-sleep'),
  },
);
