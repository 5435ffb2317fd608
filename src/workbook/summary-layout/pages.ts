import type { SummaryPage, TableBlock } from '../../report/summary';
import { pageBreaks, type Unit } from './page-breaks';
import type { SummaryLayout } from './layout';
import { total } from './total';

/** A4 in points; the margins leave room for header and footer. */
const PAPER = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } };
export const MARGINS = { left: 28, right: 28, top: 40, bottom: 44, header: 20, footer: 20 };

/** Sets the rows that every page repeats, and where pages begin. */
export function setPages(
  layout: SummaryLayout,
  units: readonly Unit[],
  orientation: SummaryPage['orientation'],
): void {
  const paper = PAPER[orientation];
  // Programs without Excel's fonts have wider columns, fit them by a smaller scale, and have room for more rows.
  const scale = Math.min(1, (paper.width - MARGINS.left - MARGINS.right) / total(layout.widths));
  const capacity = (paper.height - MARGINS.top - MARGINS.bottom) / scale;
  const [table] = layout.tables;
  if (table && layout.tables.every(({ block }) => sameHeaders(block, table.block)))
    layout.titleRows = table.headerRow + 1;
  const titles = total(layout.heights.slice(0, layout.titleRows));
  // A little less than the page: what a program adds to a row must not push the last one over.
  layout.breaks = pageBreaks(units, layout.heights, capacity * 0.97, titles);
}

const sameHeaders = ({ columns }: TableBlock, other: TableBlock): boolean =>
  columns.length === other.columns.length &&
  columns.every(({ header }, index) => header === other.columns[index]!.header);
