/** `npm run bench [-- rows]`: benchmarks with ratios to a reference in the same run; absolute times mean little. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  [
    '--max-old-space-size=8192',
    '--import',
    'tsx',
    path.join(root, 'test/bench/bench.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
