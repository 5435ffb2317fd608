/** `npm run grade`: installs and builds what is missing, then runs the built add-in over a file without a browser. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
// Standard output belongs to the report.
const quiet = { output: 'stderr' };
await ensureInstalled(quiet);
await ensureBuilt(quiet);

// A workbook of 541,909 x 8 cells needs about 3 GB.
const { status, signal } = spawnSync(
  process.execPath,
  [
    '--max-old-space-size=8192',
    '--import',
    'tsx',
    path.join(root, 'src/workbench/headless/grade-command.ts'),
    ...process.argv.slice(2),
  ],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') },
  },
);
process.exit(signal ? 2 : (status ?? 2));
