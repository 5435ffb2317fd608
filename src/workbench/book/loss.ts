/** What a file may hold that this workbook has no room for, in the order in which people are told. */
export const LOSS_CODES = [
  'macros',
  'pictures',
  'shapes',
  'charts',
  'combinedCharts',
  'chartSheets',
  'otherSheets',
  'comments',
  'pivotTables',
  'slicers',
  'dataValidations',
  'conditionalFormats',
  'conditionalFormatLimits',
  'sparklines',
  'filterCriteria',
  'sheetPasswords',
  'workbookProtection',
  'richTexts',
  'cellLooks',
  'outlines',
  'headersFooters',
  'pageBreaks',
  'controls',
  'objects',
  'externalLinks',
  'connections',
  'xlsLooks',
] as const;

export type LossCode = (typeof LOSS_CODES)[number];

/** Something that stays behind when the opened workbook is saved, and how many of it. */
export interface Loss {
  code: LossCode;
  count: number;
}
