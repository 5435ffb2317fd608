import { openBrowser } from './open-browser';
import { startServer, type ServerOptions, type WorkbenchServer } from './workbench-server';

export interface ServeOptions extends ServerOptions {
  /** Id of the sample to open; "" = the one in the page's language. */
  sample: string;
  /** Whether to open the page in the user's browser. */
  open: boolean;
}

/** Serves the workbench and shows it to the user, in a browser or by its address. */
export async function serve({ sample, open, ...options }: ServeOptions): Promise<WorkbenchServer> {
  const server = await startServer(options);
  const address = new URL(server.pageOrigin);
  address.searchParams.set('sample', sample);
  const opened = open && openBrowser(address.href);
  console.log(`${opened ? 'Opened' : 'Open'} ${address.href} in a browser. Ctrl+C stops the workbench.`);
  return server;
}
