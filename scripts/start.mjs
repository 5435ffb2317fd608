import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

/** `npm start [-- --port 3000] [--sample ID] [--no-open]`: the workbench with a sample, on a fresh clone too. */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    // Without an id: the sample in the page's language.
    sample: { type: 'string', default: '' },
    open: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

ensureInstalled();
ensureBuilt();
const { tsImport } = await import('tsx/esm/api');
const { serve } = await tsImport('../src/workbench/server/serve.ts', import.meta.url);
await serve({
  root,
  sample: values.sample,
  open: values.open,
  port: Number(values.port ?? process.env.PORT ?? 3000),
});
