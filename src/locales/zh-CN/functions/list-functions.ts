/** 针对列表或客户订单的函数：说明与参数。 */
export const listFunctions = {
  GRADE: {
    description:
      '按所保存的方案为带表头的表格分级，并溢出各分级列：客户列表每行对应一行，订单列表每位客户一行。',
    parameters: {
      table: '带表头的表格，例如 A1:F500。',
    },
    result: '带表头的分级列。',
    examples: [
      {
        formula: '=CRM.GRADE(A1:F500)',
        result: '每位客户旁的等级、生命周期、标签、得分和细分',
      },
    ],
    errors:
      '#VALUE!：没有可用于分级的列，或超过 20,000 行。个别单元格为 #N/A：答案还取决于表格中没有的内容。#SPILL!：溢出区域被占用。',
  },
  ABC: {
    description:
      '一列金额的 ABC 分类：A 类贡献总额的前 80%，B 类贡献其后的 15%，其余为 C 类。跨越分界的客户归入较好的一类。',
    parameters: {
      amounts: '金额区域，每位客户一个。',
      a_share: 'A 类占总额的百分比，写作 80 或 80%。省略时为 80。',
      b_share: 'B 类占总额的百分比，写作 15 或 15%。省略时为 15。',
    },
    result: '与区域形状相同的 A、B 或 C；空单元格旁为空。',
    examples: [
      {
        formula: '=CRM.ABC(D2:D500)',
        result: '每个金额旁的 A、B 或 C',
      },
      {
        formula: '=CRM.ABC(D2:D500,70,20)',
        result: '按 70/20/10 划分',
      },
    ],
    errors:
      '#VALUE!：有单元格不是数字，占比不大于 0、两项之和超过 100，或两项写法不一（如 80 和 15%）。不需要保存方案。',
  },
  RECENCY: {
    description: '从最近一次购买到截止日期的天数，依据该客户各订单的日期。',
    parameters: {
      dates: '该客户各订单的日期，例如 FILTER(日期,客户=A2)。空单元格不计。',
      as_of: '计算天数的截止日期。省略时采用上次运行的截止日期。',
    },
    result: '整天数；最近一次购买在截止日期当天或之后时为 0。',
    examples: [
      {
        formula: '=CRM.RECENCY(FILTER(orders[date],orders[customer]=A2))',
        result: '距该客户最近购买的天数',
      },
    ],
    errors: '#N/A：没有任何日期，或既没有给出 as_of 也没有保存的运行。',
  },
  FREQUENCY: {
    description: '客户有多少个不同的订单，依据各订单行的订单号。',
    parameters: {
      orders:
        '该客户各行的订单号，例如 FILTER(订单号,客户=A2)；同一订单号只算一单。给出日期也可以：有购买的天数。',
    },
    result: '不同值的个数；全部为空时为 0。',
    examples: [
      {
        formula: '=CRM.FREQUENCY(FILTER(orders[number],orders[customer]=A2))',
        result: '该客户的订单数',
      },
    ],
    errors: '#VALUE!：订单号中有 TRUE 或 FALSE。不需要保存方案。',
  },
  MONETARY: {
    description: '客户全部订单的金额合计，精确累加；负数会被扣除。',
    parameters: {
      amounts: '该客户各订单的金额，例如 FILTER(金额,客户=A2)。空单元格不计。',
    },
    result: '合计；全部为空时为 0。',
    examples: [
      {
        formula: '=CRM.MONETARY(FILTER(orders[amount],orders[customer]=A2))',
        result: '该客户的累计金额',
      },
    ],
    errors: '#VALUE!：有单元格不是数字。不需要保存方案。',
  },
};
