import type { PaneTexts } from '../pane-texts';
import { intake } from './intake';

/** 任务窗格的文字，ICU MessageFormat。 */
export const pane: PaneTexts = {
  languageSwitch: 'English',
  languageSwitchLabel: 'Switch to English',
  listSeparator: '、',
  privacy: '数据不会离开此工作簿。',

  // 数据
  dataTitle: '选择数据',
  lookingForSheets: '正在查看工作簿…',
  sheet: '工作表',
  sheetSize: '{rows, number} 行 × {columns, number} 列',
  sheetEmpty: '空表',
  noSheet: '没有可以分级的工作表。请新建一张包含客户或订单的工作表，再回到这里。',
  readAgain: '重新读取',
  readingStopped: '已停止读取，工作表没有任何改动。',
  kind: '表中内容',
  kinds: {
    orders: '订单列表',
    customers: '客户列表',
  },
  kindHints: {
    orders: '每行一个订单或订单明细',
    customers: '每行一个客户',
  },
  columns: '识别的列',
  columnsHint: '如有不对，请在这里修改。',
  moreColumns: '更多列',
  moreColumnsFound: '{found, plural, =0 {未识别} other {已识别 # 列}}',
  noColumn: '无',
  chooseColumn: '请选择列',
  quantityTimesPrice: '数量 × 单价',
  unnamedColumn: '（第 {number, number} 列，无表头）',
  sample: '例如 {samples}',
  noSample: '此列没有内容。',
  needed: '分级需要此列。',
  fields: intake.fields,
  reasons: intake.reasons,
  pleaseCheck: '请核对',

  // 使用的数据
  usedTitle: '将使用的数据',
  counting: '正在统计…',
  countCustomers: '位客户',
  countOrders: '个订单',
  countRevenue: '总金额',
  rowsUsed: '共 {rows, number} 行，使用 {used, number} 行',
  allRowsUsed: '全部 {rows, number} 行都会使用',
  rowsSetAside: '{rows, number} 行不参与分级',
  setAside: intake.setAside,
  exampleRows: '第 {rows} 行',
  exampleRowsAndMore: '第 {rows} 等行',
  findings: intake.findings,
  severities: intake.severities,
  settings: '设置',
  scheme: '分级方案',
  leaveOutCancelled: '不计已取消和退货的订单',
  asOf: '分级截止日期',
  asOfDefault: '默认 {date}，即最近一次购买的次日。',
  asOfReset: '恢复默认',
  gradeCustomers: '为 {count, number} 位客户分级',
  gradeNothing: '客户分级',
  writesWhere: {
    customers: '共 {rows, number} 行，使用 {used, number} 行。将在列表旁添加等级列，并新建汇总表。',
    orders: '共 {rows, number} 行，使用 {used, number} 行。将新建客户分级表和汇总表。',
  },
  cancelledNote: '已取消，工作簿保持原样。',

  // 运行
  runningTitle: '正在为 {count, number} 位客户分级',
  runningHint: '完成之前请不要编辑工作表。',
  cancel: '取消',
  cancelling: '正在取消…',
  stop: '停止读取',
  phases: {
    reading: '读取工作表',
    preparing: '整理客户数据',
    grading: '计算等级',
    writing: '写入等级',
    summary: '生成汇总表',
    undoing: '恢复工作簿原样',
  },
  rowsDone: '{done, number} / {total, number} 行',

  // 结果
  resultTitle: '分级完成',
  notRecalculated: 'Excel 没有重新计算 CRM 公式，单元格里仍是上一次的结果。请按 Ctrl+Alt+F9。',
  resultLine: '已为 {customers, number} 位客户分级，截止日期 {date}。',
  resultLineUndated: '已为 {customers, number} 位客户分级。',
  tiersCaption: '客户等级',
  tier: '等级',
  tierCustomers: '客户',
  tierRevenue: '金额',
  total: '合计',
  writtenTitle: '已写入此工作簿',
  written: {
    columns: '列表旁的 {count, number} 列',
    gradedSheet: '客户分级表（新工作表）',
    summary: '汇总表',
  },
  writtenPlace: '{sheet}，{address}',
  openSummary: '打开汇总表',
  showGrades: '查看客户等级',
  gradeAgain: '修改列或重新分级',

  // 屏幕阅读器
  announceCheck: '{customers, number} 位客户，共 {rows, number} 行，使用 {used, number} 行。',

  unexpected: '加载项出现了意外错误。',
  unexpectedNext: '请重试。如果再次出现，请把这段信息告诉我们：{message}',
};
