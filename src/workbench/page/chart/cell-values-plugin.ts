import type { Chart, Plugin } from 'chart.js';

/**
 * Data labels, which chart.js lacks: each value at the end of its bar, above its point or on its slice.
 * @param format how a value is written
 */
export const cellValuesPlugin = (format: (value: number) => string): Plugin => ({
  id: 'cellValues',
  afterDatasetsDraw(chart: Chart) {
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
});

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
