import { numbers } from './numbers';

/** 解释与建议类函数：说明与参数。 */
export const reasonFunctions = {
  WHY: {
    description: '用一两句话说明客户为什么是这个等级：起决定作用的规则或分界、客户自己的数值、得分和阶段。',
    parameters: {
      ...numbers,
    },
    result: '说明文字。',
    examples: [
      {
        formula: '=CRM.WHY(B2,C2,D2)',
        result: 'A 重点客户：得分 100，需 80 及以上。……',
      },
      {
        formula: '=CRM.WHY(A2)',
        result: '对 A2 中客户的说明',
      },
    ],
    errors: '',
  },
  NEXTTIER: {
    description: '客户升到下一等级还差什么，例如再下 2 单，或再消费 1,350.00；每条途径都经过试算。',
    parameters: {
      ...numbers,
    },
    result: '一句话；已是最高等级，或订单、金额和再次购买都无济于事时为空。',
    examples: [
      {
        formula: '=CRM.NEXTTIER(B2,C2,D2)',
        result: '升到 B 还需：再下 2 单，或再消费 1,350.00。',
      },
    ],
    errors: '#N/A：方案的等级规则还依据数值以外的内容。按客户查询时，方案须输出“升级所需”列。',
  },
  STRATEGY: {
    description: '某个等级和生命周期阶段的客户应当怎样经营，取自所保存方案的策略手册。',
    parameters: {
      tier: '等级名称，例如“客户等级”列中的单元格。',
      stage: '生命周期阶段名称，例如“生命周期”列中的单元格。',
      part: '只取一项：objective、offer、service、channel、rhythm、owner 或 measure。省略时为全部。',
    },
    result: '建议内容，每项一行；手册中没有时为空。',
    examples: [
      { formula: '=CRM.STRATEGY(E2,F2)', result: '策略手册对 E2 的等级、F2 的阶段的建议' },
      { formula: '=CRM.STRATEGY(E2,F2,"offer")', result: '给这些客户的优惠或推荐' },
    ],
    errors: '#VALUE!：方案中没有该等级，或没有该阶段、该项；提示会列出可用名称。',
  },
  SCHEME: {
    description: '本工作簿的函数所依据的方案：名称、版本和上次运行的截止日期。',
    parameters: {},
    result: '名称、版本和截止日期合为一个文本。',
    examples: [
      {
        formula: '=CRM.SCHEME()',
        result: '通用方案，版本 1，截至 2024-05-07',
      },
    ],
    errors: '',
  },
};
