/** A4 landscape, all columns on one page, the headers on every page. `headerRow` is 0-based. */
export function printAcross({ pageLayout }: Excel.Worksheet, headerRow: number): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}
