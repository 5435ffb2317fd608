import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../src/workbench/book/empty-content';
import { openBook } from '../../../src/workbench/book/open-node';
import { createHost } from '../../../src/workbench/host/create-host';
import { openClient, type Client } from '../../../src/workbench/headless/client';

async function open(
  scripts: Record<string, string> = {},
  settings: { locale?: string } = {},
): Promise<Client> {
  const folder = mkdtempSync(path.join(tmpdir(), 'client-'));
  for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(folder, name), text);
  const host = createHost(await openBook(emptyContent()), { platform: 'desktop' });
  const page = 'page.js' in scripts ? [path.join(folder, 'page.js')] : [];
  return openClient(host, { scripts: page, workers: folder, ...settings });
}

describe('the page in which the add-in runs without a browser', () => {
  it('has what office.js gives', async () => {
    const { Office, close } = await open({}, { locale: 'zh-CN' });
    const { displayLanguage, contentLanguage, platform, host, requirements } = Office.context;
    const ready = await Office.onReady();
    close();
    expect([displayLanguage, contentLanguage, platform, host]).toEqual(['zh-CN', 'zh-CN', 'PC', 'Excel']);
    expect(ready).toEqual({ host: 'Excel', platform: 'PC' });
    expect([
      requirements.isSetSupported('ExcelApi', '1.12'),
      requirements.isSetSupported('ExcelApi', '1.99'),
      requirements.isSetSupported('NoSuchSet', '1.1'),
      requirements.isSetSupported('SharedRuntime', '1.1'),
    ]).toEqual([true, false, false, true]);
  });

  it('runs the add-in after the library, with the globals of a page', async () => {
    const client = await open({
      'page.js': `globalThis.found = ['TextEncoder', 'structuredClone', 'URL', 'AbortController', 'performance', 'crypto', 'Worker', 'Intl', 'setTimeout', 'Excel']
        .filter((name) => typeof globalThis[name] === 'undefined');
        Office.onReady((info) => { globalThis.ready = info.host; });`,
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    client.close();
    expect(client.global.found).toEqual([]);
    expect(client.global.ready).toBe('Excel');
    expect(client.global.process).toBeUndefined();
    expect(client.global.require).toBeUndefined();
  });

  it('has workers: arrays go there and back as arrays of their own realm, buffers move', async () => {
    const client = await open({
      'page.js': `globalThis.answer = new Promise((resolve, reject) => {
          const worker = new Worker(new URL('worker.js', document.baseURI));
          worker.onmessage = ({ data }) => resolve({
            sum: data.sum, sameRealm: data.doubled instanceof Float64Array && data.list instanceof Array, doubled: Array.from(data.doubled), moved,
          });
          worker.onerror = (event) => reject(new Error(event.message));
          const numbers = Float64Array.of(1, 2, NaN);
          const given = new Float64Array(4);
          worker.postMessage({ numbers, list: ['a', 'b'], given }, [given.buffer]);
          const moved = given.length === 0;
        });`,
      'worker.js': `importScripts('library.js');
        self.addEventListener('message', ({ data }) => {
          const doubled = data.numbers.map(twice);
          self.postMessage({ sum: data.list.join('') + data.given.length, doubled, list: data.list, node: typeof process }, [doubled.buffer]);
        });`,
      'library.js': `function twice(value) { return value * 2; }`,
    });
    const answer = await (client.global.answer as Promise<unknown>);
    client.close();
    expect(answer).toEqual({ sum: 'ab4', sameRealm: true, doubled: [2, 4, NaN], moved: true });
  });

  it('hears of an error in a worker', async () => {
    const client = await open({
      'page.js': `globalThis.answer = new Promise((resolve) => {
          const worker = new Worker('worker.js');
          worker.addEventListener('error', (event) => resolve(event.message));
          worker.postMessage(1);
        });`,
      'worker.js': `onmessage = () => { throw new Error('no grades today'); };`,
    });
    const message = await (client.global.answer as Promise<string>);
    client.close();
    expect(message).toContain('no grades today');
  });

  it('has no network', async () => {
    const client = await open();
    const { fetch } = client.global as { fetch?: (url: string) => Promise<unknown> };
    const outcome = fetch
      ? await fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        )
      : 'refused';
    client.close();
    expect(outcome).toBe('refused');
  });
});
