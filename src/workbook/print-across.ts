/** Points; the width of the paper is what is scarce. */
const MARGINS = { left: 28, right: 28, top: 36, bottom: 40, header: 18, footer: 18 };

/** A4 landscape, all columns on one page, the headers and the page's number on every page. `headerRow` is 0-based. */
export function printAcross({ pageLayout }: Excel.Worksheet, headerRow: number): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}
