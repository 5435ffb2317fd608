/** The sheet of graded customers carries both languages: colleagues of either find it, and a run knows it again. */
export const gradedSheetName = 'Graded customers 客户分级';
