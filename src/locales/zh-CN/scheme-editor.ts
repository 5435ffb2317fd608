import type { SchemeEditorTexts } from '../en-US/scheme-editor';

export const schemeEditor: SchemeEditorTexts = {
  partsTitle: '设置',
  partsHint: '默认即可使用，需要时再打开修改。',
  back: '全部设置',
  undo: '撤销',
  redo: '重做',
  reset: '恢复为模板',
  refused: '未执行',
  partWrong: '此处有设置需要更正。',
};
