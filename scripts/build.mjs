import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from './ensure.mjs';

/**
 * `npm run build`: the add-in and the workbench. `npm run build -- --env base=https://host/path`: the add-in alone, for
 * that address. What else is given goes to webpack.
 */
const args = process.argv.slice(2);
const base = args.find((arg) => arg.startsWith('base='))?.slice('base='.length);

if (base !== undefined && !/^https:\/\/[^\s?#]+$/.test(base)) {
  console.error(
    `Not built: ${base} is no address that Office takes. Give one as https://host.example/path, without ? or #.`,
  );
  process.exit(2);
}

const configs = ['webpack.config.mjs', ...(base === undefined ? ['webpack.workbench.config.mjs'] : [])];
// What is in dist belongs to that address now: the next start or test builds its own again.
if (base !== undefined && !args.includes('--output-path'))
  rmSync(join(root, 'dist/.addin-built'), { force: true });
for (const config of configs) {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config', join(root, config), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
