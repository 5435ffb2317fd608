import type { Scheme } from '../schema';
import type { Stage } from '../stages';

const TEXTS: Record<Stage, { 'zh-CN': string; 'en-US': string }> = {
  prospect: {
    'zh-CN': '了解需求，发送首购优惠；两周内跟进一次。',
    'en-US': 'Find out what they need, send a first-order offer, follow up once within two weeks.',
  },
  new: {
    'zh-CN': '一周内致谢并确认使用情况；推荐第二次购买。',
    'en-US': 'Thank them within a week, ask how it went, suggest a second purchase.',
  },
  growing: {
    'zh-CN': '推荐相关品类与更高规格；设置下一个购买目标。',
    'en-US': 'Suggest related categories and the next step up; set a target for the next purchase.',
  },
  mature: {
    'zh-CN': '保持稳定服务，定期回访；邀请评价与推荐。',
    'en-US': 'Keep the service steady, visit regularly, ask for reviews and referrals.',
  },
  declining: {
    'zh-CN': '尽快联系，了解原因；给出有期限的回归理由。',
    'en-US': 'Get in touch soon, learn the reason, give a reason to return that has a date.',
  },
  lost: {
    'zh-CN': '按价值排序挽回；低价值客户只用低成本渠道。',
    'en-US': 'Win back in order of value; use only cheap channels for those of low value.',
  },
  wonBack: {
    'zh-CN': '专人跟进前三个月，避免再次流失。',
    'en-US': 'Follow up in person for the first three months, so that they stay this time.',
  },
};

/** What to do in each lifecycle stage, for every tier. */
export const STAGE_PLAYBOOK: Scheme['playbook'] = (Object.keys(TEXTS) as Stage[]).map((stage) => ({
  tier: null,
  stage,
  text: TEXTS[stage],
}));
