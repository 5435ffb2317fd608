/**
 * `npm run bench [-- rows]`: benchmarks with ratios to a reference in the same run; absolute times mean little.
 * `npm run bench -- pane [rows]`: the longest task of the pane's thread in the browser.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const [first, ...rest] = process.argv.slice(2);
const [bench, more] = first === 'pane' ? ['pane-bench.ts', rest] : ['bench.ts', process.argv.slice(2)];
const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=8192', '--import', 'tsx', path.join(root, 'test/bench', bench), ...more],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
