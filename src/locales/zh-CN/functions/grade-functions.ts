import { numbers } from './numbers';

/** 给出分级列内容的函数：说明与参数。 */
export const gradeFunctions = {
  TIER: {
    description: '按本工作簿保存的方案返回客户等级：与“客户等级”列对同样数值、或对该客户给出的结果一致。',
    parameters: {
      ...numbers,
    },
    result: '等级名称。',
    examples: [
      {
        formula: '=CRM.TIER(B2,C2,D2)',
        result: '按 B2 至 D2 的数值得出的等级',
      },
      {
        formula: '=CRM.TIER("12346")',
        result: '分级表中客户 12346 的等级',
      },
    ],
    errors: '',
  },
  SEGMENT: {
    description:
      '客户细分：与“细分”列对同样数值、或对该客户给出的结果一致；也可按另一张使用同样得分的细分图。',
    parameters: {
      ...numbers,
      map: '另一张细分图：eleven、r-by-f 或 r-package。省略时采用方案的细分图。按客户查询时可作为第二个参数。',
    },
    result: '细分名称；从未购买的客户为空。',
    examples: [
      {
        formula: '=CRM.SEGMENT(B2,C2,D2)',
        result: '这些数值对应的细分',
      },
      {
        formula: '=CRM.SEGMENT(B2,C2,D2,,"r-by-f")',
        result: '同一客户在 R×F 细分图上的细分',
      },
      {
        formula: '=CRM.SEGMENT(A2,"r-by-f")',
        result: 'A2 中客户在 R×F 细分图上的细分',
      },
    ],
    errors: '#VALUE!：细分图不是上述之一。#N/A：订单数和金额为空，而第一个参数既可能是客户也可能是日期。',
  },
  LIFECYCLE: {
    description:
      '客户的生命周期阶段：与“生命周期”列对该客户给出的结果一致；给出数值时，仅在数值足以确定时作答。',
    parameters: {
      ...numbers,
      first_purchase: '首次购买的日期，用于判断是否新客户。',
    },
    result: '阶段名称。',
    examples: [
      {
        formula: '=CRM.LIFECYCLE(A2)',
        result: 'A2 中客户的阶段',
      },
      {
        formula: '=CRM.LIFECYCLE(B2,C2,D2,,E2)',
        result: '按数值得出的阶段，E2 为首次购买日期',
      },
    ],
    errors: '#N/A：数据是订单列表，阶段还取决于购买间隔或前后两期的消费；请改为按客户查询。',
  },
  RFM: {
    description: '三项得分组成的代码，例如 543：与“RFM”列一致。',
    parameters: {
      ...numbers,
    },
    result: '文本形式的代码；从未购买的客户为空。',
    examples: [
      {
        formula: '=CRM.RFM(B2,C2,D2)',
        result: '例如 543',
      },
    ],
    errors: '',
  },
  SCORE: {
    description: '客户的加权得分，0 到 100：与“得分”列一致。',
    parameters: {
      ...numbers,
    },
    result: '0 到 100，保留一位小数；从未购买的客户为 0。',
    examples: [
      {
        formula: '=CRM.SCORE(B2,C2,D2)',
        result: '例如 83.3',
      },
    ],
    errors: '',
  },
  SCORES: {
    description: '客户的 R、F、M 三项得分，排在并列的三个单元格：与“R”“F”“M”列一致。',
    parameters: {
      ...numbers,
    },
    result: '一行三个数，从 1 到分档数；从未购买的客户、或数据中没有的维度为空。',
    examples: [
      {
        formula: '=CRM.SCORES(B2,C2,D2)',
        result: '三个单元格中的 5、4、3',
      },
    ],
    errors: '#SPILL!：溢出区域被占用。',
  },
  TAGS: {
    description: '客户的标签：与“标签”列对该客户给出的结果一致；给出一行数据时，仅在这些列足以确定时作答。',
    parameters: {
      headers_or_id: '列表的表头，例如 A$1:F$1；或者只给这一个参数：分级表中的客户。',
      row: '这些表头之下该客户的一行，例如 A2:F2。',
    },
    result: '全部标签合为一个文本；没有标签时为空。',
    examples: [
      {
        formula: '=CRM.TAGS(A$1:F$1,A2:F2)',
        result: '该行客户的标签',
      },
      {
        formula: '=CRM.TAGS("12346")',
        result: '分级表中客户 12346 的标签',
      },
    ],
    errors: '#N/A：某个标签取决于该行没有的列，提示会指出是哪一列。#VALUE!：表头与数据行长度不同。',
  },
};
