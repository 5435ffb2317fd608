import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
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

/** The file that a request's path names inside `root`, or null when there is none or it would lie outside. */
export async function findFile(root: string, path: string): Promise<{ path: string; size: number } | null> {
  const file = join(root, normalize(path));
  if (!file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { path: file, size: found.size } : null;
}

/** Streams a file as the answer; headers already set on the response are kept. */
export function sendFile(response: ServerResponse, file: { path: string; size: number }): void {
  response.writeHead(200, { 'Content-Type': contentType(file.path), 'Content-Length': file.size });
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}
