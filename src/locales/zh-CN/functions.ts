import type { FunctionsTexts } from '../en-US/functions';

export const functions: FunctionsTexts = {
  functions: {
    TIER: {
      description: '按本工作簿保存的方案返回客户等级：与“客户等级”列对同样数值给出的结果一致。',
      parameters: {
        last_purchase: '最近一次购买的日期。空或 0 表示没有日期。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
    },
  },
  listSeparator: '、',
  messages: {
    undetermined:
      '在此方案下，最近购买日期、订单数和金额不足以确定等级，还需要：{missing}。请改为在“客户等级”列中查找该客户。',
    missing: {
      pinnedTier: '人工指定的等级',
      key: '客户键（数值相同的客户按排名分开）',
      days: '有购买的天数（方案以此代替订单数）',
      tags: '客户的标签',
      product: '购买的商品',
      category: '购买的品类',
    },
    noSavedRun:
      '本工作簿还没有保存分级方案。请从“开始”选项卡打开 CRM Tier，先对客户分级一次，公式即可得出结果。',
    notANumberOrText: '{name} 必须是数字、日期或文本，不能是 TRUE 或 FALSE。',
    oneCell: '{name} 必须是一个单元格，不能是多个单元格的区域。',
    notANumber: '{name}：“{value}”无法识别为数字。',
    notADate: '{name}：“{value}”无法识别为日期。请使用日期单元格，或 2024-05-06、2024/5/6 这样的文本。',
  },
};
