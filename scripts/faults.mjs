/** `npm run faults [-- options]`: each sync of a run made to fail in turn; `npm run faults -- --help`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

await ensureInstalled();
if (!process.argv.includes('--help')) await ensureBuilt();
// A workbook of 541,909 x 8 cells needs about 3 GB.
const { status } = spawnSync(
  process.execPath,
  [
    '--max-old-space-size=8192',
    '--import',
    'tsx',
    path.join(root, 'test/faults/faults.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
