import type { Chart, ChartType, Plugin } from 'chart.js';

/** Options of the plugin below: how a value is written. Without them nothing is drawn. */
export interface CellValuesOptions {
  format?: (value: number) => string;
}

declare module 'chart.js' {
  // The type parameter has to be there for the declarations to merge.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    cellValues?: CellValuesOptions;
  }
}

/** Data labels, which chart.js lacks: each value at the end of its bar, above its point or on its slice. */
export const cellValuesPlugin: Plugin<'bar', CellValuesOptions> = {
  id: 'cellValues',
  afterDatasetsDraw(chart: Chart, _args: unknown, { format }: CellValuesOptions) {
    if (format === undefined) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = '12px Calibri, Carlito, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
    chart.data.datasets.forEach((dataset, datasetIndex) => {
      chart.getDatasetMeta(datasetIndex).data.forEach((shape, index) => {
        const value = dataset.data[index];
        if (typeof value !== 'number') return;
        drawLabel(chart, shape.tooltipPosition(true), format(value));
      });
    });
    ctx.restore();
  },
};

function drawLabel(chart: Chart, { x, y }: { x: number | null; y: number | null }, text: string): void {
  if (x === null || y === null) return;
  const { ctx } = chart;
  const type = 'type' in chart.config ? chart.config.type : 'bar';
  const onSlice = type === 'pie' || type === 'doughnut';
  const sideways = chart.options.indexAxis === 'y';
  ctx.fillStyle = onSlice ? '#fff' : '#404040';
  ctx.textAlign = sideways ? 'left' : 'center';
  ctx.textBaseline = onSlice || sideways ? 'middle' : 'bottom';
  ctx.fillText(text, sideways ? x + 4 : x, onSlice || sideways ? y : y - 3);
}
