import type { WriteTexts } from '../en-US/write';

/** 写入页的文字，ICU MessageFormat。 */
export const write: WriteTexts = {
  columns: '列',
  columnsHint: '拖动手柄，或在手柄上按方向键，可以调整顺序。',
  include: '写入“{column}”',
  nameOf: '“{column}”列的名称',
  move: '移动“{column}”，第 {place, number} 列，共 {count, number} 列',
  nameTaken: '已有另一列使用此名称。',
  none: '请至少选择一列。',
  reset: '恢复默认列',
  where: '写入位置',
  places: { beside: '列表右侧', sheet: '单独的工作表' },
  sheet: '分级后的客户写入单独的工作表，订单列表保持不变。',
  alsoWrite: '同时写入',
  summary: '策略汇总工作表',
  summaryLanguage: '汇总的语言',
  languages: {
    'zh-CN': '中文',
    'en-US': 'English',
    'zh-CN,en-US': '双语，中文在前',
    'en-US,zh-CN': '双语，英文在前',
  },
  summaryParts: '汇总包含的部分',
  partsCount: '{count, number} / {all, number}',
  partsHint: '数据中没有内容的部分会自动省略。',
  onePart: '请至少选择一个部分，或不写入汇总。',
  timeLeft: '约剩 {seconds, number} 秒',
  minutesLeft: '约剩 {minutes, number} 分钟',
};
