import type { gradeCommand as enUS } from '../en-US/grade-command';

export const gradeCommand: typeof enUS = {
  help: `用法：npm run grade -- 输入文件 输出文件.xlsx [选项]

打开输入文件（.xlsx、.xls、.csv），用构建好的加载项为其中的客户分级，
并把结果另存为输出文件。输入文件不会被改动。

选项
  --sheet 名称        要分级的工作表（默认：当前工作表）
  --scheme 文件       JSON 格式的分级方案（字段见 docs/scheme.md）
  --template 名称     自带的方案：general（通用，默认）、retail（零售）、bank（银行）、
                      e-commerce（电商）、key-accounts（大客户）、membership（会员）
  --as-of YYYY-MM-DD  计算最近购买天数的截止日（默认：最新一笔购买的次日）
  --lists 名称        写入行动清单，每份一张工作表：all（全部），或用逗号分隔的名称：
                      win-back（挽回）、slipping（即将流失）、up-sell（升级）、
                      cross-sell（交叉销售）、second-order（第二单）、
                      key-potential（潜力大客户）、care（客户关怀）、
                      low-satisfaction（低满意度）、open-feedback（未结反馈）、
                      messages（群发消息）（默认：不写）
  --again             按输入文件中保存的列、设置、方案、清单和语言，对现在的数据重新分级；
                      只能与 --history、--locale（此处提示的语言）、--json、--verbose 同用
  --also 名称[:种类]  一并使用的工作表（可重复）；种类为 orders（订单）、customers（客户）、
                      feedback（反馈）、returns（退货），默认按内容判断
  --rules 名称=on,…   开关规则：cancelled、unpaid、open-deal、refunded、returned、returns-list、
                      unknown-status、zero-price、duplicate-line、hidden-row、join-by-name、
                      net-returns
  --columns 字段=表头,…
                      列识别有误时直接指定（字段名见 docs/scheme.md），会记在保存的工作簿中
  --intake 文件       JSON 格式的全部读取设置
  --history           把本次分级写入工作簿的分级历史，每位客户一行；对保存后的工作簿再次分级，
                      汇总会说明客户的升降
  --budget 金额       在策略汇总中按等级与生命周期分配的预算
  --hours 数字        同样分配的工时（规则见方案 scheme.allocation）
  --bilingual         策略汇总与行动手册使用中英双语
  --locale 语言       zh-CN 或 en-US：列、汇总和提示的语言（默认：环境语言，否则 en-US）
  --json              在标准输出打印 JSON 报告
                      （npm 会先打印两行自己的内容：请用 npm run --silent grade -- …）
  --verbose           在标准错误打印每一步的用时
  --help              打印本说明

退出码
  0  已分级并保存；没有客户的清单不建工作表，报告会说明原因
  1  输入无法分级；标准错误说明原因和下一步
  2  程序自身的错误；标准错误有详细信息`,
  needsTwoFiles: '请给出要分级的文件和要保存的文件：npm run grade -- 输入文件 输出文件.xlsx',
  againAlone: '选项 {option} 不能与 --again 同用：--again 使用工作簿中保存的内容。',
  again:
    '与上次相比：{added, plural, =-1 {新增客户未知} other {{atLeast, select, yes {至少} other {}}新增 # 位客户}}，{gone, plural, =-1 {减少未知} other {{atLeast, select, yes {至少} other {}}减少 # 位}}{renamed, plural, =-1 {} other {，改名 # 位}}',
  unknownOption: '没有选项 {option}。npm run grade -- --help 列出全部选项。',
  missingValue: '选项 {option} 需要一个值。',
  unreadableReading:
    '--rules 请写成 名称=on,名称=off，--columns 请写成 字段=表头,字段=表头。npm run grade -- --help 列出全部名称。',
  notAnAmount: '选项 {option} 需要不小于 0 的数字，例如 100000；“{value}”不是。',
  notXlsx: '分级后的工作簿保存为 .xlsx；“{file}”的扩展名不同。',
  saved: '已保存 {file}',
  graded:
    '已为 {customers, number} 位客户分级{hasOrders, select, yes {，订单 {orders, number} 个} other {}}{hasRevenue, select, yes {，金额 {revenue}} other {}}{hasDay, select, yes {，截止 {asOf}} other {}}。',
  setAside: '未使用：{rows, number} 行（{reason}）',
  tier: '  {name}：{customers, number} 位客户{hasRevenue, select, yes {，金额 {revenue}} other {}}',
  step: '{step}：{seconds} 秒',
  ourFault: '程序自身出错：',
  steps: {
    openFile: '打开文件',
    openBook: '建立工作簿',
    startAddin: '启动加载项',
    read: '读取工作表',
    prepare: '由行汇总为客户',
    gradeAndWrite: '分级并写入',
    calculate: '计算公式',
    save: '保存文件',
    total: '合计',
  },
};
