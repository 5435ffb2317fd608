import type { Condition } from '../rules/condition';
import type { Tag, TagGroup } from '../settings/tags';

export const TAG_GROUPS: TagGroup[] = [
  { id: 'attribute', name: { 'zh-CN': '属性', 'en-US': 'Attributes' } },
  { id: 'behaviour', name: { 'zh-CN': '行为', 'en-US': 'Behaviour' } },
  { id: 'value', name: { 'zh-CN': '价值', 'en-US': 'Value' } },
  { id: 'risk', name: { 'zh-CN': '风险', 'en-US': 'Risk' } },
  { id: 'care', name: { 'zh-CN': '关怀', 'en-US': 'Care' } },
];

const COLORS: Record<string, string> = {
  attribute: '#5c6f82',
  behaviour: '#0f6cbd',
  value: '#8764b8',
  risk: '#c4314b',
  care: '#0e7a5f',
};

type Row = readonly [id: string, zh: string, en: string, when: Condition];

const group = (name: string, rows: readonly Row[]): Tag[] =>
  rows.map(([id, zh, en, when]) => ({
    id,
    name: { 'zh-CN': zh, 'en-US': en },
    group: name,
    color: COLORS[name] ?? '#5c6f82',
    on: true,
    when,
  }));

const anyOf = (...of: Condition[]): Condition => ({ operator: 'any', of });
const allOf = (...of: Condition[]): Condition => ({ operator: 'all', of });
const contains = (field: 'occupation' | 'industry' | 'channel', ...values: string[]): Condition =>
  anyOf(...values.map((value): Condition => ({ operator: 'contains', field, value })));

/** Tags ready to switch on. A tag whose column the data lacks is given to nobody, and the report says so. */
export const READY_TAGS: Tag[] = [
  ...group('attribute', [
    ['under-30', '30岁以下', 'Under 30', { operator: 'lessThan', field: 'age', value: 30 }],
    ['age-30-to-44', '30–44岁', '30 to 44', { operator: 'between', field: 'age', from: 30, to: 44 }],
    ['age-45-to-59', '45–59岁', '45 to 59', { operator: 'between', field: 'age', from: 45, to: 59 }],
    ['over-60', '60岁及以上', '60 and over', { operator: 'atLeast', field: 'age', value: 60 }],
    [
      'female',
      '女性',
      'Female',
      { operator: 'oneOf', field: 'gender', values: ['女', '女性', '女士', 'female', 'f', 'woman'] },
    ],
    [
      'male',
      '男性',
      'Male',
      { operator: 'oneOf', field: 'gender', values: ['男', '男性', '先生', 'male', 'm', 'man'] },
    ],
    [
      'company',
      '企业客户',
      'Company',
      {
        operator: 'oneOf',
        field: 'customerType',
        values: ['企业', '公司', '企业客户', 'company', 'corporate', 'business', 'enterprise'],
      },
    ],
    [
      'individual',
      '个人客户',
      'Individual',
      {
        operator: 'oneOf',
        field: 'customerType',
        values: ['个人', '消费者', '个人客户', 'individual', 'consumer', 'personal'],
      },
    ],
    [
      'public-sector',
      '政府及事业单位',
      'Public sector',
      {
        operator: 'oneOf',
        field: 'customerType',
        values: ['政府', '机关', '事业单位', '政府机关', 'government', 'public sector'],
      },
    ],
    ['doctor', '医生', 'Doctor', contains('occupation', '医', 'doctor', 'physician')],
    ['teacher', '教师', 'Teacher', contains('occupation', '教师', '老师', '教授', 'teacher', 'professor')],
    ['manufacturing', '制造业', 'Manufacturing', contains('industry', '制造', 'manufactur')],
    [
      'finance',
      '金融业',
      'Finance',
      contains('industry', '金融', '银行', '保险', 'financ', 'bank', 'insurance'),
    ],
    ['domestic', '国内', 'Domestic', { operator: 'equals', field: 'market', value: 'domestic' }],
    [
      'international',
      '国际',
      'International',
      { operator: 'equals', field: 'market', value: 'international' },
    ],
    [
      'first-tier-city',
      '一线城市',
      'First-tier city',
      {
        operator: 'oneOf',
        field: 'city',
        values: [
          '北京',
          '上海',
          '广州',
          '深圳',
          '北京市',
          '上海市',
          '广州市',
          '深圳市',
          'beijing',
          'shanghai',
          'guangzhou',
          'shenzhen',
        ],
      },
    ],
    ['member', '会员', 'Member', { operator: 'isNotEmpty', field: 'memberLevel' }],
  ]),
  ...group('behaviour', [
    [
      'high-frequency',
      '高频购买',
      'High frequency',
      { operator: 'topPercent', field: 'frequency', value: 20 },
    ],
    ['one-time-buyer', '一次性购买', 'One-time buyer', { operator: 'equals', field: 'frequency', value: 1 }],
    ['repeat-buyer', '复购客户', 'Repeat buyer', { operator: 'atLeast', field: 'frequency', value: 2 }],
    [
      'bought-lately',
      '近30天购买',
      'Bought in the last 30 days',
      { operator: 'inLast', field: 'lastPurchase', count: 30, unit: 'days' },
    ],
    [
      'first-order-lately',
      '近3个月首购',
      'First order in the last 3 months',
      { operator: 'inLast', field: 'firstPurchase', count: 3, unit: 'months' },
    ],
    ['loyal', '忠诚', 'Loyal', { operator: 'equals', field: 'behaviour', value: 'loyal' }],
    ['long-standing', '老客户', 'Long-standing', { operator: 'atLeast', field: 'tenure', value: 730 }],
    [
      'many-categories',
      '多品类购买',
      'Buys many categories',
      { operator: 'atLeast', field: 'categories', value: 3 },
    ],
    [
      'single-category',
      '单一品类',
      'Buys one category',
      { operator: 'equals', field: 'categories', value: 1 },
    ],
    [
      'complex-demand',
      '复杂需求',
      'Complex demand',
      { operator: 'equals', field: 'demand', value: 'complex' },
    ],
    [
      'online',
      '线上渠道',
      'Online',
      contains('channel', '线上', '网店', '电商', '官网', '小程序', 'online', 'web', 'app'),
    ],
    ['discount-buyer', '偏好折扣', 'Buys at a discount', { operator: 'aboveAverage', field: 'discount' }],
    ['never-contacted', '从未联系', 'Never contacted', { operator: 'isEmpty', field: 'lastContact' }],
  ]),
  ...group('value', [
    ['big-spender', '高消费', 'Big spender', { operator: 'topPercent', field: 'monetary', value: 20 }],
    ['small-spender', '低消费', 'Small spender', { operator: 'bottomPercent', field: 'monetary', value: 20 }],
    ['top-100', '消费前100名', 'Top 100 by amount', { operator: 'topCount', field: 'monetary', value: 100 }],
    [
      'large-orders',
      '高客单价',
      'Large orders',
      { operator: 'topPercent', field: 'averageOrder', value: 20 },
    ],
    ['above-average', '高于平均消费', 'Above average', { operator: 'aboveAverage', field: 'monetary' }],
    ['rising-spend', '消费上升', 'Spend rising', { operator: 'equals', field: 'trend', value: 'rising' }],
    ['key-account', '大客户', 'Key account', { operator: 'equals', field: 'account', value: 'key' }],
    [
      'potential-account',
      '潜力大客户',
      'Potential key account',
      { operator: 'equals', field: 'account', value: 'potential' },
    ],
    ['high-balance', '高资产', 'High balance', { operator: 'topPercent', field: 'balance', value: 10 }],
    ['many-points', '积分充裕', 'Many points', { operator: 'topPercent', field: 'points', value: 20 }],
    ['promoter', '推荐者', 'Promoter', { operator: 'atLeast', field: 'nps', value: 9 }],
  ]),
  ...group('risk', [
    ['dormant', '沉睡', 'Dormant', { operator: 'atLeast', field: 'recency', value: 180 }],
    ['slipping', '正在流失', 'Slipping', { operator: 'equals', field: 'stage', value: 'declining' }],
    ['gone', '已流失', 'Lost', { operator: 'equals', field: 'stage', value: 'lost' }],
    ['falling-spend', '消费下降', 'Spend falling', { operator: 'equals', field: 'trend', value: 'falling' }],
    [
      'valuable-at-risk',
      '高价值流失风险',
      'Valuable and slipping',
      allOf(
        { operator: 'topPercent', field: 'monetary', value: 20 },
        { operator: 'oneOf', field: 'stage', values: ['declining', 'lost'] },
      ),
    ],
    [
      'never-came-back',
      '首购未复购',
      'Never came back',
      allOf(
        { operator: 'equals', field: 'frequency', value: 1 },
        { operator: 'atLeast', field: 'recency', value: 90 },
      ),
    ],
    ['dissatisfied', '不满意', 'Dissatisfied', { operator: 'atMost', field: 'satisfaction', value: 2 }],
    ['detractor', '贬损者', 'Detractor', { operator: 'atMost', field: 'nps', value: 6 }],
    ['complained', '有投诉', 'Complained', { operator: 'atLeast', field: 'complaints', value: 1 }],
    ['returns-often', '退货偏多', 'Returns often', { operator: 'aboveAverage', field: 'returns' }],
    [
      'expiring',
      '即将到期',
      'Expiring soon',
      { operator: 'inNext', field: 'expires', count: 60, unit: 'days' },
    ],
  ]),
  ...group('care', [
    [
      'birthday-soon',
      '近期生日',
      'Birthday soon',
      { operator: 'anniversaryWithin', field: 'birthDate', days: 30 },
    ],
    [
      'anniversary-soon',
      '近期首购周年',
      'Anniversary soon',
      { operator: 'anniversaryWithin', field: 'firstPurchase', days: 30 },
    ],
    ['welcome', '新客欢迎', 'Welcome', { operator: 'equals', field: 'stage', value: 'new' }],
    ['welcome-back', '欢迎回归', 'Welcome back', { operator: 'equals', field: 'stage', value: 'wonBack' }],
    [
      'contact-due',
      '待回访',
      'Contact due',
      allOf(
        { operator: 'isNotEmpty', field: 'lastContact' },
        { operator: 'none', of: [{ operator: 'inLast', field: 'lastContact', count: 90, unit: 'days' }] },
      ),
    ],
    [
      'no-marketing',
      '不接受营销',
      'No marketing',
      {
        operator: 'oneOf',
        field: 'consent',
        values: ['否', '不同意', '拒绝', '退订', 'no', 'n', 'false', '0', 'opt-out'],
      },
    ],
    ['no-phone', '无电话', 'No phone', { operator: 'isEmpty', field: 'phone' }],
    ['much-service', '服务需求多', 'Much service', { operator: 'aboveAverage', field: 'serviceCases' }],
    ['satisfied', '满意', 'Satisfied', { operator: 'atLeast', field: 'satisfaction', value: 4 }],
    ['several-risks', '多重风险', 'Several risks', { operator: 'tagCount', group: 'risk', atLeast: 2 }],
  ]),
];

/** Some of the ready tags, in the order asked for. */
export const readyTags = (...ids: string[]): Tag[] =>
  ids.map((id) => {
    const tag = READY_TAGS.find((ready) => ready.id === id);
    if (!tag) throw new Error(`There is no ready tag ${id}.`);
    return tag;
  });
