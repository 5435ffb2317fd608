import vm from 'node:vm';
import { ClassicWorker } from './classic-worker';

/** Globals of Node that a page has as well and that bear being shared with another realm. */
const SHARED = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'performance',
  'URL',
  'URLSearchParams',
  'crypto',
  'AbortController',
  'AbortSignal',
  'Event',
  'EventTarget',
  'MessageChannel',
  'Blob',
  'btoa',
  'atob',
] as const;

export interface SandboxSettings {
  /** Where the add-in's pages would lie; workers are found beside it. */
  pageUrl: string;
  language: string;
  /** Finds the file of a worker's script. */
  workerPath(url: string): string;
}

export interface Sandbox {
  global: Record<string, unknown>;
  run(source: string, name: string): void;
  /** Ends workers and timers' reason to live. */
  close(): void;
}

/** A page without a screen and without a network: enough window for the client library and the add-in's scripts. */
export function createSandbox(settings: SandboxSettings): Sandbox {
  const workers = new Set<ClassicWorker>();
  const window: Record<string, unknown> = { console };
  for (const name of SHARED) window[name] = globalThis[name];
  window.window = window;
  window.self = window;
  window.globalThis = window;
  window.top = window;
  window.parent = window;
  window.name = '';
  window.navigator = {
    userAgent: 'workbench',
    platform: 'workbench',
    language: settings.language,
    onLine: false,
  };
  const url = new URL(settings.pageUrl);
  window.location = {
    href: url.href,
    origin: url.origin,
    search: '',
    hash: '',
    hostname: url.hostname,
    host: url.host,
    pathname: url.pathname,
    protocol: url.protocol,
  };
  window.document = stubDocument(settings.pageUrl);
  window.addEventListener = () => undefined;
  window.removeEventListener = () => undefined;
  const context = vm.createContext(window);
  window.Worker = class extends ClassicWorker {
    constructor(script: string | URL) {
      super(settings.workerPath(String(script)), context);
      workers.add(this);
    }
  };
  return {
    global: window,
    run: (source, name) => void vm.runInContext(source, context, { filename: name }),
    close: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}

function stubDocument(pageUrl: string): object {
  const element = (): object => ({
    setAttribute: () => undefined,
    appendChild: () => undefined,
    insertBefore: () => undefined,
    style: {},
    parentNode: { insertBefore: () => undefined, removeChild: () => undefined },
  });
  return {
    readyState: 'complete',
    baseURI: pageUrl,
    currentScript: { src: pageUrl, tagName: 'SCRIPT' },
    head: element(),
    body: element(),
    documentElement: element(),
    cookie: '',
    visibilityState: 'visible',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    createElement: element,
    createTextNode: element,
    getElementById: () => null,
    getElementsByTagName: () => [element()],
    querySelector: () => null,
    querySelectorAll: () => [],
  };
}
