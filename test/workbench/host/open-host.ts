import { contentFromRows, type PlainCell } from '../../../src/workbench/book/empty-content';
import type { BookContent } from '../../../src/workbench/book/book-content';
import { openBook } from '../../../src/workbench/book/open-node';
import type { Book } from '../../../src/workbench/book/book';
import { createHost } from '../../../src/workbench/host/create-host';
import type { Host, HostSettings } from '../../../src/workbench/host/host';
import { openClient, type Client } from '../../../src/workbench/headless/client';

export interface Opened {
  book: Book;
  host: Host;
  client: Client;
  Excel: Client['Excel'];
  run: typeof Excel.run;
}

/** A workbook behind the host, and Microsoft's client library in front of it. */
export async function openHost(
  sheets: Record<string, readonly (readonly PlainCell[])[]> | BookContent = { Sheet1: [] },
  settings: Partial<HostSettings> = {},
): Promise<Opened> {
  const content = isContent(sheets) ? sheets : contentFromRows(sheets);
  const book = await openBook(content);
  const host = createHost(book, {
    platform: 'desktop',
    onFault: (error) => {
      throw error;
    },
    ...settings,
  });
  const client = await openClient(host);
  return { book, host, client, Excel: client.Excel, run: client.Excel.run };
}

const isContent = (sheets: object): sheets is BookContent => 'univer' in sheets && 'extras' in sheets;

/** The code of the error that `work` ends with; "no error" when it does not. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
