import type { Context } from 'node:vm';
import {
  MessageChannel,
  moveMessagePortToContext,
  Worker as Thread,
  type Transferable,
} from 'node:worker_threads';

type Listener = (event: { type: string; data?: unknown; message?: string; error?: unknown }) => void;

/** The end of a channel that lives in the sandbox: what arrives there is made of the sandbox's own arrays. */
interface SandboxPort {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(data: unknown, transfer?: Transferable[]): void;
  start(): void;
  close(): void;
  ref(): void;
  unref(): void;
}

/** A page's `Worker` over one of Node's threads: it runs a built classic script that speaks through `self`. */
export class ClassicWorker {
  onmessage: Listener | null = null;
  onmessageerror: Listener | null = null;
  onerror: Listener | null = null;
  private readonly thread: Thread;
  private readonly port: SandboxPort;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(scriptPath: string, context: Context) {
    const { port1, port2 } = new MessageChannel();
    this.thread = new Thread(BOOTSTRAP, {
      eval: true,
      workerData: { scriptPath, port: port2 },
      transferList: [port2],
    });
    this.port = moveMessagePortToContext(port1, context) as unknown as SandboxPort;
    this.port.onmessage = ({ data }) => this.raise('message', { type: 'message', data });
    this.port.start();
    this.thread.on('error', (error: Error) =>
      this.raise('error', { type: 'error', message: error.message, error }),
    );
    // A page does not stay open for a worker that was never asked for anything.
    this.thread.unref();
    this.port.unref();
  }

  postMessage(data: unknown, transfer?: Transferable[] | { transfer?: Transferable[] }): void {
    this.thread.ref();
    this.port.postMessage(
      data,
      (transfer as { transfer?: Transferable[] } | undefined)?.transfer ??
        (transfer as Transferable[] | undefined) ??
        [],
    );
  }

  terminate(): void {
    this.port.close();
    void this.thread.terminate();
  }

  addEventListener(type: string, listener: Listener | { handleEvent: Listener }): void {
    const set = this.listeners.get(type) ?? new Set();
    set.add(typeof listener === 'function' ? listener : listener.handleEvent.bind(listener));
    this.listeners.set(type, set);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  private raise(type: 'message' | 'error', event: Parameters<Listener>[0]): void {
    const handler = type === 'message' ? this.onmessage : this.onerror;
    handler?.call(this, event);
    for (const listener of this.listeners.get(type) ?? []) listener.call(this, event);
  }
}

/** Makes a thread look like a page's worker to the script it then runs; the script must not find Node. */
const BOOTSTRAP = `
const { workerData } = require('node:worker_threads');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { port, scriptPath } = workerData;
const scope = globalThis;
const exit = process.exit.bind(process);
const listeners = new Map();
const run = (file) => vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
scope.self = scope;
scope.onmessage = null;
scope.location = {
  href: 'https://localhost/' + path.basename(scriptPath),
  origin: 'https://localhost',
  pathname: '/' + path.basename(scriptPath),
};
scope.postMessage = (data, transfer) => port.postMessage(data, (transfer && transfer.transfer) || transfer || []);
scope.close = () => exit();
scope.addEventListener = (type, listener) => {
  if (!listeners.has(type)) listeners.set(type, new Set());
  listeners.get(type).add(listener);
};
scope.removeEventListener = (type, listener) => {
  if (listeners.has(type)) listeners.get(type).delete(listener);
};
scope.importScripts = (...names) => {
  for (const name of names) run(path.resolve(path.dirname(scriptPath), path.basename(String(name))));
};
port.on('message', (data) => {
  const event = { type: 'message', data, target: scope, ports: [] };
  if (typeof scope.onmessage === 'function') scope.onmessage(event);
  for (const listener of listeners.get('message') || []) {
    if (typeof listener === 'function') listener.call(scope, event);
    else listener.handleEvent(event);
  }
});
for (const name of ['process', 'Buffer', 'require', 'module', 'exports']) delete scope[name];
run(scriptPath);
`;
