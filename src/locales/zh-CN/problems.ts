import type { ProblemTexts } from '../problem-text';

/** 每种问题的说明和下一步；可用的值见 `problem-text.ts`。 */
export const problems: ProblemTexts = {
  'sheet-empty': {
    what: '{hasSheet, select, yes {工作表“{sheet}”是空的。} other {此工作表是空的。}}',
    next: '请打开包含客户或订单的工作表。',
  },
  'headers-only': {
    what: '{hasSheet, select, yes {工作表“{sheet}”只有表头，没有数据。} other {此工作表只有表头，没有数据。}}',
    next: '请在表头下方粘贴客户或订单，或选择其他工作表。',
  },
  'no-customer-column': {
    what: '{hasSheet, select, yes {在“{sheet}”中没有识别到客户列。} other {没有识别到客户列。}}',
    next: '请选择能区分客户的列，例如客户编号、姓名、邮箱或手机号。',
  },
  'no-value-column': {
    what: '没有识别到表示购买时间或金额的列。',
    next: '请选择日期、订单数或金额所在的列。',
  },
  'customer-column-blank': {
    what: '{hasColumn, select, yes {客户列“{column}”没有内容。} other {客户列没有内容。}}',
    next: '请改选其他列作为客户，或先填写此列。',
  },
  'no-usable-rows': {
    what: '没有可用的行：每一行都缺少客户、日期或金额，或已取消。',
    next: '请查看不参与分级的原因，再修改列或设置。',
  },
  'list-kind-twice': {
    what: '所选工作表中有两张被用作同一种列表。',
    next: '订单、客户、反馈、退货，每种列表只选一张工作表。',
  },
  'column-not-found': {
    what: '{hasColumn, select, yes {“{column}”列已不存在。} other {所选的列已不存在。}}',
    next: '请重新读取工作表，并重新选择列。',
  },
  'sheet-not-found': {
    what: '{hasSheet, select, yes {此工作簿中没有工作表“{sheet}”。} other {该工作表已不在此工作簿中。}}',
    next: '请选择其他工作表。',
  },
  'sheet-protected': {
    what: '{hasSheet, select, yes {工作表“{sheet}”受保护，无法写入。} other {工作表受保护，无法写入。}}',
    next: '请先撤消保护（审阅 > 撤消工作表保护），然后重试。',
  },
  'sheet-full': {
    what: '{hasSheet, select, yes {工作表“{sheet}”右侧没有空列，无法添加等级列。} other {工作表右侧没有空列，无法添加等级列。}}',
    next: '请删除右侧不需要的列，或把列表复制到新工作表。',
  },
  'cells-changed': {
    what: '{hasSheet, select, yes {“{sheet}”读取之后单元格有改动，因此没有写入。} other {读取之后单元格有改动，因此没有写入。}}',
    next: '请重新读取工作表，再进行分级。',
  },
  'cell-edit-mode': {
    what: '有单元格正在编辑，Excel 暂时无法执行其他操作。',
    next: '请在工作表中按 Enter 或 Esc，然后重试。',
  },
  'no-answer': {
    what: 'Excel 长时间没有响应。',
    next: '请关闭 Excel 中打开的对话框并结束编辑，然后重试。',
  },
  'too-large': {
    what: '{hasSheet, select, yes {“{sheet}”的数据量超出了 Excel 一次能处理的范围。} other {数据量超出了 Excel 一次能处理的范围。}}',
    next: '请缩短过长的文字或拆分工作表，也可以改用桌面版 Excel。',
  },
  'access-denied': {
    what: 'Excel 不允许修改：工作簿为只读，或您没有权限。',
    next: '请点击“启用编辑”，或另存一份后再试。',
  },
  'structure-protected': {
    what: '工作簿结构受保护，无法添加或删除工作表。',
    next: '请先撤消保护（审阅 > 保护工作簿），然后重试。',
  },
  'excel-refused': {
    what: 'Excel 拒绝了此操作{hasExcelMessage, select, yes {：{excelMessage}} other {。}}',
    next: '请重试。如果再次出现，请另存一份工作簿再试。',
  },
  'not-restored': {
    what: '运行中途失败，已写入的一部分内容未能撤回。',
    next: '请不要保存，关闭工作簿后重新打开。',
  },
  'history-columns': {
    what: '{hasSheet, select, yes {“{sheet}”上的分级历史缺少列{hasColumn, select, yes {“{column}”} other {}}，无法续写。} other {分级历史缺少列，无法续写。}}',
    next: '请恢复该列的表头；也可以重命名该工作表并把其中的表格转换为普通区域，之后会新建一份历史。',
  },
  'history-full': {
    what: '分级历史已没有空间再存一次：工作表最多 1,048,576 行。',
    next: '{hasRuns, select, yes {可以删去最早的 {runs, number} 次分级来腾出空间（如需保留，请先复制到其他工作簿），或在分级时不保留历史。} other {请把历史复制到其他工作簿并清空这里的内容，或在分级时不保留历史。}}',
  },
  'history-blocked': {
    what: '{hasSheet, select, yes {“{sheet}”的表格下方{hasRow, select, yes {（第 {row, number} 行）} other {}}有其他内容，无法续写下一次分级。} other {分级历史下方有其他内容，无法续写下一次分级。}}',
    next: '请把表格下方的内容移到别处，再重新分级。',
  },
  'undo-nothing': {
    what: '此工作簿中没有可以撤销的分级。',
    next: '请先分级；之后可在这里撤销。',
  },
  'undo-changed': {
    what: '在您查看之后，此工作簿又分级过，可能是同事操作的。',
    next: '请重新查看将要撤销的内容。',
  },
  'no-purchase-history': {
    what: '回测需要带日期的订单，而此列表每行是一位客户。',
    next: '请选择订单工作表，每行一笔订单或一条订单明细。',
  },
  'split-too-early': {
    what: '到那一天为止只有 {count, number} 位客户买过，太少，说明不了什么。',
    next: '请选择更晚的日期。',
  },
  'split-too-late': {
    what: '从那一天起只有 {count, number} 位客户买过，太少，说明不了什么。',
    next: '请选择更早的日期。',
  },
  'file-not-found': {
    what: '找不到文件{hasFile, select, yes {“{file}”} other {}}。',
    next: '请检查文件名和文件夹。',
  },
  'file-unreadable': {
    what: '{hasFile, select, yes {文件“{file}”无法读取，可能已损坏。} other {文件无法读取，可能已损坏。}}',
    next: '请用 Excel 打开并另存为 .xlsx，再使用新文件。',
  },
  'file-password-protected': {
    what: '{hasFile, select, yes {文件“{file}”有密码保护。} other {文件有密码保护。}}',
    next: '请用 Excel 打开，取消密码（文件 > 信息 > 保护工作簿）并保存，再使用该文件。',
  },
  'file-type-unknown': {
    what: '{hasFile, select, yes {无法打开“{file}”这种类型的文件。} other {无法打开这种类型的文件。}}',
    next: '请使用 .xlsx、.xls 或 .csv 文件。',
  },
  'file-not-written': {
    what: '{hasFile, select, yes {无法写入文件“{file}”。} other {无法写入文件。}}',
    next: '请关闭其他程序中打开的该文件，并确认文件夹存在且有写入权限。',
  },
  'scheme-not-json': {
    what: '无法读取分级方案：内容不是 JSON{hasRow, select, yes {（第 {row, number} 行）} other {}}。',
    next: '请使用由本加载项保存的方案文件。',
  },
  'scheme-invalid': {
    what: '{hasPath, select, yes {无法使用这个分级方案：{path} {reason}} other {这不是此加载项的分级方案}}。',
    next: '请{hasPath, select, yes {修改该值，或} other {}}使用其他方案。',
  },
  'scheme-newer': {
    what: '此分级方案由更新版本的加载项创建。',
    next: '请更新加载项，或使用其他方案。',
  },
  'scheme-too-large': {
    what: '分级方案过大。',
    next: '请使用由本加载项保存的方案文件。',
  },
  'template-unknown-field': {
    what: '{hasValue, select, yes {第 {at, number} 个字符处的“{value}”} other {花括号里的名称}}不是可用的字段。',
    next: '请从“插入字段”菜单中选择，或改正字段名。',
  },
  'template-not-closed': {
    what: '{hasValue, select, yes {第 {at, number} 个字符处的“{value}”} other {有一个括号}}没有对应的结束括号。',
    next: '请用花括号结束字段，用两个方括号结束可省略的部分。',
  },
  'template-not-opened': {
    what: '{hasValue, select, yes {第 {at, number} 个字符处的“{value}”} other {有一个括号}}没有对应的开始括号。',
    next: '请删去它；花括号和双方括号只用于字段和可省略的部分。',
  },
  'template-nested': {
    what: '第 {at, number} 个字符处，可省略的部分里又开始了一个可省略的部分。',
    next: '请先用 ]] 结束前一个。',
  },
  'date-invalid': {
    what: '{hasValue, select, yes {“{value}”不是有效日期。} other {这不是有效日期。}}',
    next: '请按“年-月-日”填写，例如 2025-12-31。',
  },
  'option-unknown': {
    what: '{hasOption, select, yes {没有“{option}”这个选项。} other {没有这个选项。}}',
    next: '请用 --help 查看可用选项。',
  },
  cancelled: {
    what: '已取消，工作簿保持原样。',
    next: '可以随时重新开始。',
  },
  'saved-run-none': {
    what: '此工作簿中没有保存过分级。',
    next: '请先选择数据并分级一次，以后即可一键重新分级。',
  },
  'saved-run-newer': {
    what: '此工作簿中保存的分级来自更新版本的加载项。',
    next: '请更新加载项，或用自己的方案重新开始。',
  },
  'saved-run-damaged': {
    what: '此工作簿中保存的分级已损坏，无法使用。',
    next: '请重新开始，或打开该工作簿的较早副本。',
  },
  'saved-run-edited': {
    what: '此工作簿中保存的分级被加载项以外的方式修改过。',
    next: '请在窗格中选择：仍然使用、只取用其方案，或重新开始。',
  },
  'saved-run-stranger': {
    what: '此工作簿中保存的分级对应的不是这里的工作表。',
    next: '请只取用其方案并选择数据，或重新开始。',
  },
  'saved-run-too-large': {
    what: '方案及其分界值过大，无法保存到工作簿中，因此没有写入任何内容。',
    next: '请精简方案：减少标签、规则或过长的取值列表。',
  },
  'saved-list-missing': {
    what: '上次分级一并使用的{list, select, orders {订单表} customers {客户表} feedback {反馈表} returns {退货表} other {列表}}{hasSheet, select, yes {“{sheet}”} other {}}已不在此工作簿中，未进行分级。',
    next: '请放回该工作表，或在“数据”中重新选择列表后再分级。',
  },
  'saved-column-missing': {
    what: '{hasColumn, select, yes {上次分级使用的“{column}”列已不{hasSheet, select, yes {在“{sheet}”中} other {存在}}。} other {上次分级使用的一列已不存在。}}',
    next: '请恢复该列原来的表头，或在“数据”中重新选择列。',
  },
  'graded-meanwhile': {
    what: '本次分级进行时，有人对此工作簿做了分级；本次分级已撤回。',
    next: '请先查看新的分级结果，如仍需要再重新分级。',
  },
  'cells-merged': {
    what: '{hasSheet, select, yes {“{sheet}”中要写入分级结果的位置有合并单元格{hasColumn, select, yes {（{column}）} other {}}。} other {要写入分级结果的位置有合并单元格。}}',
    next: '请取消合并这些单元格（“开始”>“合并后居中”），然后重新分级。',
  },
  'copy-not-opened': {
    what: 'Excel 没有打开副本。',
    next: '请重试；如仍不行，请使用较新的 Excel（2021 及以上版本或网页版）。',
  },
};
