import type { CommandTexts } from '../en-US/commands';

export const commands: CommandTexts = {
  labels: {
    grade: '分级',
    gradeAgain: '重新分级',
    summary: '策略汇总',
    why: '该客户为何如此分级',
    freezeSelection: '将所选区域固定为值',
    freezeWorkbook: '将整个工作簿固定为值',
    share: '分享',
  },
  tips: {
    grade: '识别当前工作表的列，并为每位客户分级。',
    gradeAgain: '按已保存的方案和列，对同一列表的当前内容重新分级，无需打开窗格。',
    summary: '转到上次运行的策略汇总。',
    why: '说明所选行的客户为何是这个等级、阶段和标签。',
    freezeSelection: '把所选单元格中的 CRM 公式变成值。',
    freezeWorkbook: '把工作簿中的全部 CRM 公式变成值，没有安装本加载项的同事也能看到分级结果。',
    share: '把方案或工作簿交给同事。',
  },
  frozen:
    '{formulas, plural, =0 {这里没有 CRM 公式} other {已将 # 个 CRM 公式固定为值}}{cells, plural, =0 {} other {，涉及 {sheets, plural, other {# 个工作表}}的 # 个单元格}}。',
  waiting: '有 {waiting, plural, other {# 个公式}}尚未得出结果，保持原样；待 Excel 计算完成后请再次固定。',
  undo: '恢复公式',
  undone: '公式已恢复。',
  undoneInPart:
    '已恢复 {formulas, number} 个公式。另有 {left, number} 个公式所在的单元格之后有改动，保持原样。',
  gradedAgain: '已为 {customers, plural, other {# 位客户}}重新分级。',
  noRun: '本工作簿还没有分级。请先选择“分级”。',
  noCustomer: '所选行不是上次运行中的客户。请选择一位客户所在的行。',
  failed: '操作未成功：{message}',
  dismiss: '关闭消息',
};
