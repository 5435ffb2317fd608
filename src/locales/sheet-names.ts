/** Names of the sheets the add-in makes: the same in both languages, so that every colleague finds them. */
export const SUMMARY_SHEET_NAME = 'Strategy Summary 策略汇总';
export const FINDINGS_SHEET_NAME = 'Data findings 数据检查';
export const GRADED_SHEET_NAME = 'Graded customers 客户分级';
export const HISTORY_SHEET_NAME = 'Run history 分级历史';
export const RUNS_SHEET_NAME = 'Runs 历次分级';
