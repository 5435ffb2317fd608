import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartPart } from '../../book/book-content';
import { element } from '../element';
import { chartConfiguration } from './chart-configuration';
import { readChartData, type ReadCells } from './chart-data';
import type { SheetView } from './sheet-view';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
);

/** What the overlay asks of the workbook, each time anew. */
export interface ChartSource {
  /** Charts of the active sheet. */
  charts(): ChartPart[];
  read: ReadCells;
  view(): SheetView | null;
}

interface DrawnChart {
  part: ChartPart;
  frame: HTMLElement;
  canvas: HTMLCanvasElement;
  chart: Chart | null;
  /** What is drawn now, to see whether the cells have changed since. */
  drawn: string;
}

const pixelsPerPoint = 96 / 72;
const millisecondsBetweenReadings = 400;

/**
 * Draws the active sheet's charts over its cells, under the pointer's reach so that the sheet scrolls and selects
 * as if they were part of it. Positions follow every frame; cells are read again a few times a second, because an
 * add-in's bulk writes pass the spreadsheet's own events by.
 */
export class ChartOverlay {
  readonly layer = element('div', { className: 'charts', attributes: { 'aria-hidden': 'true' } });
  private drawn: DrawnChart[] = [];
  private lastReading = 0;
  private frameRequest = 0;

  constructor(
    private readonly source: ChartSource,
    private readonly locale: string,
  ) {
    this.tick(0);
  }

  dispose(): void {
    cancelAnimationFrame(this.frameRequest);
    for (const { chart } of this.drawn) chart?.destroy();
    this.layer.remove();
  }

  private tick(time: number): void {
    this.frameRequest = requestAnimationFrame((next) => this.tick(next));
    if (time - this.lastReading >= millisecondsBetweenReadings) {
      this.lastReading = time;
      this.readCharts();
    }
    if (this.drawn.length > 0) this.place();
  }

  private readCharts(): void {
    const parts = this.source.charts();
    for (const { part, chart, frame } of this.drawn) {
      if (parts.some(({ id }) => id === part.id)) continue;
      chart?.destroy();
      frame.remove();
    }
    this.drawn = parts.map((part) => {
      const known = this.drawn.find((drawn) => drawn.part.id === part.id);
      return known === undefined ? this.add(part) : Object.assign(known, { part });
    });
    this.drawn.forEach((drawn) => this.draw(drawn));
  }

  private add(part: ChartPart): DrawnChart {
    const canvas = element('canvas');
    const frame = element('div', { className: 'chart' }, canvas);
    this.layer.append(frame);
    return { part, frame, canvas, chart: null, drawn: '' };
  }

  private draw(drawn: DrawnChart): void {
    const zoom = this.source.view()?.zoom ?? 1;
    const data = readChartData(drawn.part, this.source.read);
    const state = JSON.stringify([drawn.part, data, zoom]);
    if (state === drawn.drawn) return;
    drawn.drawn = state;
    drawn.chart?.destroy();
    drawn.frame.dataset['chart'] = drawn.part.name;
    const configuration = chartConfiguration(drawn.part, data, this.locale);
    drawn.chart = new Chart(drawn.canvas, {
      ...configuration,
      options: { ...configuration.options, devicePixelRatio: window.devicePixelRatio * zoom },
    });
    drawn.chart.resize(drawn.part.width * pixelsPerPoint, drawn.part.height * pixelsPerPoint);
  }

  private place(): void {
    const view = this.source.view();
    this.layer.hidden = view === null;
    if (view === null) return;
    const { canvas, zoom } = view;
    const home = this.layer.parentElement?.getBoundingClientRect();
    if (home === undefined) return;
    Object.assign(this.layer.style, {
      left: `${canvas.left - home.left}px`,
      top: `${canvas.top - home.top}px`,
      width: `${canvas.width / zoom}px`,
      height: `${canvas.height / zoom}px`,
      transform: `scale(${zoom})`,
    });
    for (const { part, frame } of this.drawn) placeChart(frame, part, view);
  }
}

/** Moves a chart to its cells and cuts off what would cover headers or frozen cells, as scrolling does. */
function placeChart(frame: HTMLElement, part: ChartPart, view: SheetView): void {
  const x = view.headerWidth + part.left * pixelsPerPoint;
  const y = view.headerHeight + part.top * pixelsPerPoint;
  const scrollsX = x >= view.scrolledLeft;
  const scrollsY = y >= view.scrolledTop;
  const left = scrollsX ? x - view.scrollX : x;
  const top = scrollsY ? y - view.scrollY : y;
  const cutLeft = Math.max(0, (scrollsX ? view.scrolledLeft : view.headerWidth) - left);
  const cutTop = Math.max(0, (scrollsY ? view.scrolledTop : view.headerHeight) - top);
  const width = part.width * pixelsPerPoint;
  const height = part.height * pixelsPerPoint;
  frame.hidden = cutLeft >= width || cutTop >= height;
  Object.assign(frame.style, {
    width: `${width}px`,
    height: `${height}px`,
    transform: `translate(${left}px, ${top}px)`,
    clipPath: `inset(${cutTop}px 0 0 ${cutLeft}px)`,
  });
}
