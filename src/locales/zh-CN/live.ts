import type { LiveTexts } from '../en-US/live';

/** 公式与数值的选择，ICU MessageFormat。 */
export const live: LiveTexts = {
  formulas: '写入实时公式，而不是数值',
  hint: '最近购买日期、订单数或金额变动时，等级、生命周期、细分、R、F、M、RFM 和得分随之更新；其他列在下次运行前保持为值，例如标签可能取决于任何一列。没有安装加载项的同事看不到公式的结果：发送工作簿前请先将其固定为值。',
  outcome:
    '{values, plural, =0 {{cells, plural, =0 {写入的列都不能使用公式。} other {全部 # 个单元格均为实时公式。}}} other {{cells, number} 个单元格中有 {formulas, number} 个为实时公式。其余为数值，因为仅凭该行的最近购买日期、订单数和金额无法确定结果。}}',
  missing: '没有单元格使用公式：公式要读取本行的最近购买日期、订单数和金额，而列表中没有{columns}列。',
  facts: { lastPurchase: '最近购买日期', orders: '订单数', amount: '金额' },
};
