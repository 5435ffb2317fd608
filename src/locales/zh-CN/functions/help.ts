import type { FunctionsTexts } from '../../en-US/functions';

/** 函数帮助页的其他文字。 */
export const help: FunctionsTexts['help'] = {
  title: '客户分级：函数',
  intro:
    '这些函数可用在任意单元格中，按工作簿所保存的方案和上次运行的分界作答，与分级列一致。它们从不写入，不是易失函数，保存新的运行后会重新计算。函数名在各种语言中都用英文。',
  arguments: '参数',
  result: '结果',
  examples: '示例',
  errors: '错误',
  common: '所有函数的错误',
  commonText: [
    '#N/A：答案取决于参数以外的内容，或尚未保存方案，或分级表中没有该客户。把鼠标移到单元格的提示标志上，提示会指出缺少什么。',
    '#VALUE!：某个参数无法识别，提示会指出是哪一个。TRUE 和 FALSE 既不是数字也不是日期。文本日期须年份在前（2024-05-06、2024/5/6、2024年5月6日），因为 05/06/2024 有两种读法。',
    '#NAME?：这台电脑上没有安装本加载项。分享工作簿之前请先把公式固定为值。',
    '参数中的错误会原样成为结果。',
  ],
  optional: '可省略',
  language: 'English',
  support: '支持',
  privacy: '隐私',
};
