export const schemeEditor = {
  partsTitle: 'Settings',
  partsHint: 'Works as it is. Open what you want to change.',
  back: 'All settings',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset to the template',
  refused: 'Not done',
  partWrong: 'Something here needs to be put right.',
};
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type SchemeEditorTexts = Texts<typeof schemeEditor>;
