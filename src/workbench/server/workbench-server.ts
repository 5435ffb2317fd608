import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { replaceOfficeScript } from './office-script';
import { panePolicy, workerPolicy } from './policies';
import { contentType, findFile, sendFile } from './static-file';

export interface WorkbenchServer {
  port: number;
  /** The spreadsheet's page, e.g. "http://localhost:3000". */
  pageOrigin: string;
  /**
   * The add-in's pages, e.g. "http://127.0.0.1:3000": another site than the page's, so that the browser runs
   * the pane in a process of its own and its long tasks are not the spreadsheet's.
   */
  paneOrigin: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The project's folder, where dist/ and assets/ stand. */
  root: string;
  /** 0 takes any free port. Default 3000, or any free one when it is taken. */
  port?: number;
}

interface Folders {
  addin: string;
  workbench: string;
  samples: string;
  clientLibrary: string;
}

/** Scripts that the pane's page gets from the workbench beside the add-in's own files. */
const workbenchScripts = new Set(['start-up.js', 'start-up.js.map']);

/** Serves the built workbench and the built add-in, each to its own origin on one port, to this machine only. */
export async function startServer({ root, port = 3000 }: ServerOptions): Promise<WorkbenchServer> {
  const require = createRequire(join(root, 'package.json'));
  const folders: Folders = {
    addin: join(root, 'dist/addin'),
    workbench: join(root, 'dist/workbench'),
    samples: join(root, 'assets/samples'),
    clientLibrary: dirname(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js')),
  };
  const server = createServer((request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  const taken = await listen(server, port);
  return {
    port: taken,
    pageOrigin: `http://localhost:${taken}`,
    paneOrigin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  const attempt = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await attempt(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await attempt(0);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function answer(folders: Folders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? '';
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  // Names other than these two would be another site's, pointed at this machine.
  if (/^localhost(:\d+)?$/.test(host)) return answerPage(folders, path, request, response);
  if (/^127\.0\.0\.1(:\d+)?$/.test(host)) return answerPane(folders, path, request, response);
  return refuse(response, 421);
}

async function answerPage(
  folders: Folders,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path.startsWith('/samples/'))
    return sendFrom(folders.samples, path.slice('/samples'.length), request, response);
  // What Excel takes from the manifest, the page takes from it too.
  if (/^\/(manifest\.xml|shortcuts\.json|assets\/[\w-]+\.png)$/.test(path))
    return sendFrom(folders.addin, path, request, response);
  if (/^\/functions(\.[\w-]+)?\.json$/.test(path)) return sendFrom(folders.addin, path, request, response);
  return sendFrom(folders.workbench, path === '/' ? '/index.html' : path, request, response);
}

async function answerPane(
  folders: Folders,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = path.slice(1);
  if (workbenchScripts.has(name)) return sendFrom(folders.workbench, path, request, response);
  if (name === 'excel-web-16.00.js') return sendFrom(folders.clientLibrary, path, request, response);
  if (name === 'worker.js') response.setHeader('Content-Security-Policy', workerPolicy);
  if (!path.endsWith('.html')) return sendFrom(folders.addin, path, request, response);
  const file = await findFile(folders.addin, path);
  if (file === null) return refuse(response, 404);
  const page = replaceOfficeScript(await readFile(file.path, 'utf8'));
  response.setHeader(
    'Content-Security-Policy',
    panePolicy(`http://${(request.headers.host ?? '').replace('127.0.0.1', 'localhost')}`),
  );
  response.writeHead(200, { 'Content-Type': contentType(file.path) });
  response.end(page);
}

async function sendFrom(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await findFile(folder, path);
  if (file === null) return refuse(response, 404);
  sendFile(request, response, file);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(String(status));
}
