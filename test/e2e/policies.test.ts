import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Frame, Worker } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, runGrades, textsOf } from './pane-driver';

/** A server that anything may reach, and what reached it. */
let outside: Server;
let address: string;
let arrived: string[];
let workbench: OpenWorkbench;

beforeEach(async () => {
  arrived = [];
  outside = createServer((request, response) => {
    arrived.push(request.url ?? '');
    const isPage = request.url === '/control.html';
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': isPage ? 'text/html' : 'text/javascript',
    });
    response.end(isPage ? '<body><script>control = new Worker("/control.js")</script></body>' : '');
  });
  outside.on('upgrade', (request, socket) => {
    arrived.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await workbench.close();
  outside.closeAllConnections();
  await new Promise((resolve) => outside.close(resolve));
});

/** Tries every way out that a script has; runs in the page and in the worker. */
const tryToGetOut = async (to: string): Promise<void> => {
  const quietly = async (attempt: () => unknown): Promise<void> => {
    try {
      await attempt();
    } catch {
      // A refusal is what is hoped for.
    }
  };
  const scope = globalThis as unknown as {
    document?: Document;
    navigator: Navigator;
    importScripts?: (url: string) => void;
    XMLHttpRequest: typeof XMLHttpRequest;
  };
  await quietly(() => fetch(`${to}/fetch`, { mode: 'no-cors' }));
  await quietly(() => fetch(`${to}/post`, { method: 'POST', mode: 'no-cors', body: 'customers' }));
  await quietly(
    () =>
      new Promise((resolve) => {
        const request = new scope.XMLHttpRequest();
        request.onloadend = resolve;
        request.open('GET', `${to}/xhr`);
        request.send();
      }),
  );
  await quietly(() => scope.navigator.sendBeacon?.(`${to}/beacon`, 'customers'));
  await quietly(() => new WebSocket(`${to.replace('http', 'ws')}/socket`));
  await quietly(() => new EventSource(`${to}/events`));
  await quietly(() => import(/* @vite-ignore */ `${to}/module.js`));
  await quietly(() => scope.importScripts?.(`${to}/script.js`));
  await quietly(() => new Worker(`${to}/worker.js`));
  if (scope.document) {
    const { document } = scope;
    const add = (tag: string, property: string): void => {
      const element = document.createElement(tag);
      element.setAttribute(property, `${to}/${tag}`);
      document.body.append(element);
    };
    for (const tag of ['img', 'script', 'iframe', 'video']) add(tag, 'src');
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${to}/link`;
    document.head.append(link);
    const form = document.createElement('form');
    form.action = `${to}/form`;
    form.target = 'nowhere';
    document.body.append(form);
    form.submit();
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
};

/** The grading worker of the pane, once the pane has made it. */
async function gradingWorker(): Promise<Worker> {
  const found = (): Worker | undefined =>
    workbench.page.workers().find((worker) => worker.url().endsWith('/worker.js'));
  await expect.poll(found).toBeDefined();
  return found()!;
}

async function wholePath(): Promise<Frame> {
  workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await runGrades(pane);
  await pane.getByRole('heading', { name: textsOf['en-US'].resultTitle, level: 1 }).waitFor();
  return pane;
}

test('the whole path runs under the policies, and nothing gets out of the page or of the worker', async () => {
  const pane = await wholePath();
  const worker = await gradingWorker();
  await pane.evaluate(tryToGetOut, address);
  await worker.evaluate(tryToGetOut, address);
  expect(arrived).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test('where no policy is sent the same attempts do get out, from a page and from a worker', async () => {
  workbench = await openWorkbench({ locale: 'en-US' });
  const page = await workbench.page.context().newPage();
  const made = page.waitForEvent('worker');
  await page.goto(`${address}/control.html`);
  await page.evaluate(tryToGetOut, address);
  expect(arrived).toEqual(expect.arrayContaining(['/fetch', '/post', '/xhr', '/img']));
  arrived = [];
  await (await made).evaluate(tryToGetOut, address);
  expect(arrived).toEqual(expect.arrayContaining(['/fetch', '/post', '/xhr']));
});
