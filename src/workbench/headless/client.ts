import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FunctionMetadata } from '../host/function-metadata';
import type { Host } from '../host/host';
import { startOffice, type NativeBridge, type OfficeTheme } from '../host/startup';
import { createSandbox } from './sandbox';

const require = createRequire(import.meta.url);

export interface ClientSettings {
  /** Files of the add-in's built scripts, run in this order after Microsoft's library. */
  scripts?: string[];
  /** The user's language, "en-US" by default; also the language of the data. */
  locale?: string;
  theme?: OfficeTheme;
  /** Folder in which the add-in's workers lie; by default that of its last script. */
  workers?: string;
  /** File with the metadata of the add-in's custom functions (functions.json). */
  functions?: string;
  /** What stands before their names in a formula. */
  namespace?: string;
}

/** The add-in's side of the bridge: Microsoft's unmodified library in a sandbox of its own. */
export interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: { associate(name: string, action: (...args: never[]) => unknown): void };
  /** The sandbox's window. */
  global: Record<string, unknown>;
  /** Leaves the host and ends the add-in's workers. */
  close(): void;
}

let library: string | undefined;

/** Loads the client library and then the add-in's scripts, connected to `host`. */
export async function openClient(host: Host, settings: ClientSettings = {}): Promise<Client> {
  const { scripts = [], locale = 'en-US', theme } = settings;
  const folder = settings.workers ?? path.dirname(scripts.at(-1) ?? process.cwd());
  const sandbox = createSandbox({
    pageUrl: 'https://localhost/taskpane.html',
    language: locale,
    workerPath: (url) => path.join(folder, path.basename(new URL(url, 'https://localhost/').pathname)),
  });
  // The host never answers within `send`, so the bridge is there by the time it is asked.
  const connection = host.connect((text) => bridge.onMessageFromHost?.(text));
  const bridge: NativeBridge = startOffice(sandbox.global, {
    displayLanguage: locale,
    contentLanguage: locale,
    platform: host.platform === 'web' ? 'OfficeOnline' : 'PC',
    ...(theme ? { theme } : {}),
    send: connection.send,
  });
  library ??= readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  sandbox.run(library, 'excel-web-16.00.js');
  for (const script of scripts) sandbox.run(readFileSync(script, 'utf8'), script);
  if (settings.functions !== undefined) {
    const { functions } = JSON.parse(readFileSync(settings.functions, 'utf8')) as {
      functions: FunctionMetadata[];
    };
    host.registerFunctions(settings.namespace ?? 'CRM', functions);
  }
  // `Office.onReady` of the add-in answers in a microtask.
  await Promise.resolve();
  const { global } = sandbox;
  return {
    Excel: global.Excel as Client['Excel'],
    Office: global.Office as Client['Office'],
    OfficeExtension: global.OfficeExtension as Client['OfficeExtension'],
    CustomFunctions: global.CustomFunctions as Client['CustomFunctions'],
    global,
    close: () => {
      connection.close();
      sandbox.close();
    },
  };
}
