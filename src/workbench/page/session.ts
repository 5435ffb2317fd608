import { Book } from '../book/book';
import type { BookContent } from '../book/book-content';
import { createHost } from '../host/create-host';
import type { Host } from '../host/host';
import { bookChartSource } from './chart/book-chart-source';
import { ChartOverlay } from './chart/chart-overlay';
import { element } from './element';
import type { PageSettings } from './page-settings';
import { openSpreadsheet, type Spreadsheet } from './spreadsheet';

/** One open workbook: the spreadsheet that shows it, the host that answers the add-in, the charts over the cells. */
export interface Session {
  spreadsheet: Spreadsheet;
  book: Book;
  host: Host;
  /** Takes what the client library says. */
  receive(text: string): void;
  /** Runs `work` on the workbook as it stands: calculations are done, and what the add-in says meanwhile waits. */
  whileStill<Result>(work: (content: BookContent) => Promise<Result>): Promise<Result>;
  dispose(): void;
}

/** A function of the add-in that never answers must not keep its user from saving. */
const longestCalculation = 10_000;

/** Shows a workbook in `container`; what the host says to the client library goes to `send`. */
export async function openSession(
  container: HTMLElement,
  content: BookContent,
  settings: PageSettings,
  send: (text: string) => void,
  onPaneVisibility: (visible: boolean) => void,
): Promise<Session> {
  // Univer takes an element for itself; the charts lie beside it.
  const cells = element('div', { className: 'cells' });
  container.append(cells);
  const spreadsheet = await openSpreadsheet(cells, content.univer, settings);
  const book = new Book(spreadsheet.api, content.extras);
  const host = createHost(book, { platform: settings.platform, onPaneVisibility });
  const connection = host.connect(send);
  const charts = new ChartOverlay(bookChartSource(book, spreadsheet), settings.locale);
  container.append(charts.layer);
  followCellEditing(spreadsheet, host);
  await spreadsheet.shown;

  let still: Promise<void> = Promise.resolve();
  return {
    spreadsheet,
    book,
    host,
    receive: (text) => void still.then(() => connection.send(text)),
    whileStill: async (work) => {
      await Promise.race([host.settled(), new Promise((resolve) => setTimeout(resolve, longestCalculation))]);
      let goOn = (): void => {};
      still = new Promise((resolve) => (goOn = resolve));
      try {
        return await work(book.toContent());
      } finally {
        goOn();
      }
    },
    dispose: () => {
      connection.close();
      charts.dispose();
      spreadsheet.dispose();
      container.remove();
    },
  };
}

/** As in Excel, the add-in is refused while the user types into a cell. */
function followCellEditing({ api }: Spreadsheet, host: Host): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.cellEditMode = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.cellEditMode = false;
  });
}
