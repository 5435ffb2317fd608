import type { FunctionsTexts } from '../../en-US/functions';

/** 函数出错时单元格的说明，ICU MessageFormat。 */
export const messages: FunctionsTexts['messages'] = {
  undetermined:
    '按所保存的方案，这些还不足以得出答案，还需要：{missing}。请改为按客户查询，例如 =CRM.TIER("12346")，或在分级表中查找。',
  missing: {
    pinnedTier: '具体是哪位客户（有数值相同的客户被人工指定了等级）',
    manualTags: '人工添加的标签',
    key: '客户键（数值相同的客户按排名分开）',
    days: '有购买的天数（方案以此代替订单数）',
    purchases: '每次购买的日期和金额',
    tags: '客户的标签',
    product: '购买的商品',
    category: '购买的品类',
  },
  noSavedRun:
    '本工作簿还没有保存分级方案。请从“客户分级”选项卡打开窗格，先对客户分级一次，公式即可得出结果。',
  notANumberOrText: '{name} 必须是数字、日期或文本，不能是 TRUE 或 FALSE。',
  oneCell: '{name} 必须是一个单元格，不能是多个单元格的区域。',
  notANumber: '{name}：“{value}”无法识别为数字。',
  notADate: '{name}：“{value}”无法识别为日期。请使用日期单元格，或 2024-05-06、2024/5/6 这样的文本。',
  noCustomer: '请给出分级表中的客户，或最近购买日期、订单数和金额。',
  argumentMissing: '缺少 {name}：请给出最近购买日期、订单数和金额，或只给出客户。',
  ordersEmpty:
    'orders 为 0 或空单元格，公式无法区分：在有最近购买日期或金额时，前者表示从未购买，后者表示订单数未知。请给出订单数，或改为按客户查询，例如 =CRM.TIER("12346")。',
  noGradedSheet: '找不到上次运行的分级列。请重新分级；移动或重命名工作表没有影响，但请不要改动表头。',
  stillCalculating: '分级列中的公式尚未得出结果。请待 Excel 计算完成后重新计算（Ctrl+Alt+F9）。',
  noSuchCustomer: '工作表“{sheet}”中没有客户“{id}”。请按该表客户列的写法填写；如果是新客户，请重新分级。',
  noColumn: '工作表“{sheet}”中没有上次运行的“{column}”列。请在方案中选择输出该列，然后重新分级。',
  customerOrDate:
    '第一个参数既可能是客户，也可能是日期。按客户查询时请把细分图写在其后，例如 =CRM.SEGMENT(A2,"eleven")；按数值查询时请给出订单数和金额。',
  unknownMap: '“{map}”不是按得分划分的细分图。可用的有：{maps}。',
  unknownTier: '所保存的方案没有等级“{value}”。可用的有：{names}。',
  unknownStage: '没有生命周期阶段“{value}”。可用的有：{names}。',
  unknownPart: '策略中没有“{value}”这一项。可用的有：{names}。',
  headersAndRow: '请给出长度相同的表头和其下的一行，例如 A$1:F$1 和 A2:F2。',
  noColumns: '表格中没有可用于分级的列：需要表头行，以及最近购买日期、订单数或金额，或订单列表的各列。',
  noRows: '表格中没有可以分级的行。',
  tooManyRows: '表格超过 {rows, number} 行。请改在“客户分级”窗格中分级。',
  abcShares: 'a_share 和 b_share 必须大于 0，合计不超过 100，且写法一致：80 和 15，或 80% 和 15%。',
  noAmounts: 'amounts 中没有数字。',
  noAsOf: '请给出 as_of，或先分级一次，此后以该次运行的截止日期为准。',
  noDates: 'dates 中没有日期。',
};
