import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type WorkbenchServer } from '../../../src/workbench/server/workbench-server';

const officeTag = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const files = {
  'package.json': '{}',
  'secret.txt': 'not for the browser',
  'dist/workbench/index.html': '<title>page</title>',
  'dist/workbench/start-up.js': '/* start-up */',
  'dist/addin/taskpane.html': `<head>${officeTag}<script defer src="taskpane.js"></script></head>`,
  'dist/addin/twice.html': officeTag + officeTag,
  'dist/addin/taskpane.js': '/* pane */',
  'dist/addin/worker.js': '/* worker */',
  'dist/addin/functions.json': '{"functions":[]}',
  'assets/samples/samples.json': '[]',
  'node_modules/@microsoft/office-js/package.json': '{"name":"@microsoft/office-js"}',
  'node_modules/@microsoft/office-js/dist/excel-web-16.00.js': '/* client library */',
};

let root: string;
let server: WorkbenchServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workbench-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  server = await startServer({ root, port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

interface Answer {
  status: number;
  policy: string;
  type: string;
  text: string;
}

/** Asks as a browser does that was sent to `host`; the path goes out as it is written. */
const get = (host: string, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, method, headers: { host } };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy'] ?? ''),
          type: String(response.headers['content-type'] ?? ''),
          text: Buffer.concat(parts).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
const page = (path: string): Promise<Answer> => get(`localhost:${server.port}`, path);
const pane = (path: string): Promise<Answer> => get(`127.0.0.1:${server.port}`, path);

test('the page is served on localhost, the add-in on 127.0.0.1, neither on the other', async () => {
  expect(await page('/?sample=')).toMatchObject({ status: 200, text: '<title>page</title>' });
  expect(await page('/samples/samples.json')).toMatchObject({ status: 200, text: '[]' });
  expect(await page('/functions.json')).toMatchObject({ status: 200 });
  expect(await page('/taskpane.html')).toMatchObject({ status: 404 });
  expect(await pane('/taskpane.js')).toMatchObject({ status: 200, text: '/* pane */' });
  expect(await pane('/index.html')).toMatchObject({ status: 404 });
  expect(await pane('/samples/samples.json')).toMatchObject({ status: 404 });
});

test("the pane's page gets the start-up script and the client library in the place of office.js", async () => {
  const { text } = await pane('/taskpane.html?displayLanguage=zh-CN');
  expect(text).toBe(
    '<head><script src="/start-up.js"></script><script src="/excel-web-16.00.js"></script>' +
      '<script defer src="taskpane.js"></script></head>',
  );
  expect(await pane('/start-up.js')).toMatchObject({ text: '/* start-up */' });
  expect(await pane('/excel-web-16.00.js')).toMatchObject({ text: '/* client library */' });
});

test('a page that does not load office.js exactly once is not served', async () => {
  expect(await pane('/twice.html')).toMatchObject({ status: 500 });
});

test('the pane may run its own scripts only and connect to nothing; the worker alone may compile code', async () => {
  const { policy } = await pane('/taskpane.html');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain(`frame-ancestors http://localhost:${server.port}`);
  expect((await pane('/worker.js')).policy).toBe(
    "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'",
  );
});

test('nothing outside the served folders can be had, and no other name of this machine is answered', async () => {
  for (const path of ['/../../secret.txt', '/%2e%2e/%2e%2e/secret.txt', '/samples/../../secret.txt']) {
    expect((await page(path)).status, path).toBe(404);
  }
  expect(await get('attacker.example', '/')).toMatchObject({ status: 421 });
  expect(await get(`localhost:${server.port}`, '/', 'POST')).toMatchObject({ status: 405 });
});

test('a taken port gives way to a free one', async () => {
  const second = await startServer({ root, port: server.port });
  expect(second.port).not.toBe(server.port);
  await second.close();
});

test('a file that the browser has is not sent again until it changes', async () => {
  const address = `http://127.0.0.1:${server.port}/taskpane.js`;
  const first = await fetch(address);
  const again = { headers: { 'If-None-Match': first.headers.get('etag') ?? 'none' } };
  expect((await fetch(address, again)).status).toBe(304);
  await writeFile(join(root, 'dist/addin/taskpane.js'), '/* pane, built anew */');
  const changed = await fetch(address, again);
  expect([changed.status, await changed.text()]).toEqual([200, '/* pane, built anew */']);
  await writeFile(join(root, 'dist/addin/taskpane.js'), files['dist/addin/taskpane.js']);
});
