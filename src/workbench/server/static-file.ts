import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export const contentType = (path: string): string =>
  contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';

export interface StaticFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Changes with the file's content. */
  etag: string;
}

/** The file that a request's path names inside `root`, or null when there is none or it would lie outside. */
export async function findFile(root: string, path: string): Promise<StaticFile | null> {
  const file = join(root, normalize(path));
  if (!file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  return { path: file, size: found.size, etag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"` };
}

/**
 * Streams a file as the answer, or says that the browser's own copy still holds: it may then keep what it compiled of
 * the scripts. Headers already set on the response are kept.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  response.setHeader('ETag', file.etag);
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': contentType(file.path), 'Content-Length': file.size });
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}
