/** Points. */
export const ROW = 16;
export const SECTION_ROW = 21;
export const GAP_ROW = 9;
export const TITLE_ROW = 28;
/** Excel's largest row. */
export const HIGHEST_ROW = 409;
