import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { openBook } from '../../src/workbench/book/open-node';
import { openClient } from '../../src/workbench/headless/client';
import { createHost } from '../../src/workbench/host/create-host';

/** Microsoft's client library over a workbook of plain values. */
export async function openHostWith(sheets: Record<string, PlainCell[][]>) {
  const book = await openBook(contentFromRows(sheets));
  const host = createHost(book, { platform: 'desktop' });
  const { Excel, close } = await openClient(host);
  return { book, host, Excel, close };
}
