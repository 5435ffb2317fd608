/** Elements of a worksheet's headerFooter that stand for all pages, and the codes of their three sections. */
export const HEADER_FOOTER_CODES = [
  ['oddHeader', 'Header'],
  ['oddFooter', 'Footer'],
] as const;
export const SECTION_CODES = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;
