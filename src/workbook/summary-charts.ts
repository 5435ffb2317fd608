import type { ChartBlock } from '../report/summary';
import { blockAddress } from './address';
import type { SummaryLayout } from './summary-layout/layout';

const FILL = '#0F6C5C';

const CHART_TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
  line: 'Line',
} as const satisfies Record<ChartBlock['type'], Excel.ChartType | `${Excel.ChartType}`>;

/** A native chart over a table of the sheet. */
export function addSummaryChart(
  worksheet: Excel.Worksheet,
  { chart: block, table, row, rows, column, columns }: SummaryLayout['charts'][number],
): void {
  const body = table.headerRow + 1;
  const [first = 1] = block.series;
  const chart = worksheet.charts.add(
    CHART_TYPES[block.type],
    worksheet.getRange(blockAddress(table.headerRow, first, table.rows + 1, 1)),
    // "Auto" differs between Excel on the web and on the desktop (office-js issue 1830).
    'Columns',
  );
  chart.name = `CRM Tier ${block.id}`;
  chart.title.text = block.title;
  const categories = worksheet.getRange(blockAddress(body, block.category, table.rows, 1));
  chart.series.getItemAt(0).setXAxisValues(categories);
  for (const other of block.series.slice(1)) {
    const series = chart.series.add(table.block.columns[other]?.header ?? '');
    series.setValues(worksheet.getRange(blockAddress(body, other, table.rows, 1)));
    series.setXAxisValues(categories);
  }
  chart.series.getItemAt(0).format.fill.setSolidColor(FILL);
  if (block.type !== 'pie') {
    chart.axes.categoryAxis.title.text = block.categoryAxisTitle;
    chart.axes.valueAxis.title.text = block.valueAxisTitle;
    if (block.maximum !== undefined) chart.axes.valueAxis.maximum = block.maximum;
    chart.legend.visible = block.series.length > 1;
  }
  chart.setPosition(
    blockAddress(row, column, 1, 1),
    blockAddress(row + rows - 1, column + columns - 1, 1, 1),
  );
}
