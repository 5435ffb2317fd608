import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The two bundles: what they are built from and what is written when a build has succeeded. `except` names
 * folders whose files go into the other one only.
 */
const bundles = [
  {
    config: 'webpack.config.mjs',
    stamp: 'dist/.addin-built',
    page: 'dist/addin/taskpane.html',
    sources: [
      'src',
      'assets/icons',
      'manifest.xml',
      'package-lock.json',
      'webpack.config.mjs',
      'scripts/functions-metadata-plugin.mjs',
      'tsconfig.json',
    ],
    except: ['src/workbench'],
  },
  {
    config: 'webpack.workbench.config.mjs',
    stamp: 'dist/.workbench-built',
    page: 'dist/workbench/index.html',
    sources: ['src/workbench', 'src/locales', 'package-lock.json', 'webpack.workbench.config.mjs'],
    except: ['src/workbench/server', 'src/workbench/headless'],
  },
];

/**
 * Installs the packages of package-lock.json unless exactly these are in node_modules already. What it says goes to
 * `output`, "stdout" or "stderr".
 *
 * @throws Error when npm fails; npm has said why by then.
 */
export function ensureInstalled({ output = 'stdout' } = {}) {
  if (isInstalled()) return;
  say('Installing packages (npm ci) …', output);
  const npm = process.env.npm_execpath;
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...command], output);
  else run('npm', command, output, { shell: process.platform === 'win32' });
}

/** What npm installed last is written in node_modules; packages for other systems are left out there. */
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages;
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, { version, optional, peer }]) =>
      path === '' || (installed[path] ? installed[path].version === version : Boolean(optional || peer)),
  );
}

/**
 * Builds the add-in and the workbench, each only when it is missing or older than what it is built from. What it says
 * goes to `output`, "stdout" or "stderr".
 *
 * @throws Error when webpack fails; webpack has said why by then.
 */
export function ensureBuilt({ output = 'stdout' } = {}) {
  for (const bundle of bundles) {
    if (isFresh(bundle)) continue;
    say(`Building (${bundle.config}) …`, output);
    // The time before the build: a file saved while it runs makes the result stale.
    const started = new Date().toISOString();
    const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
    const options = ['--config', join(root, bundle.config), '--stats', 'errors-warnings'];
    run(process.execPath, [webpack, ...options], output);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, bundle.stamp), started);
  }
}

function isFresh({ stamp, page, sources, except }) {
  if (!existsSync(join(root, stamp)) || !existsSync(join(root, page))) return false;
  const built = Date.parse(readFileSync(join(root, stamp), 'utf8'));
  return Math.max(...sources.map((path) => newest(path, except))) < built;
}

/** Time in milliseconds of the latest change of a file, or of any file in a folder; 0 when there is none. */
function newest(path, except) {
  if (except.includes(path) || !existsSync(join(root, path))) return 0;
  const found = statSync(join(root, path));
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(join(root, path)).reduce(
    (latest, name) => Math.max(latest, newest(`${path}/${name}`, except)),
    0,
  );
}

const say = (text, output) => process[output].write(`${text}\n`);

function run(program, args, output, options = {}) {
  const stdio = ['inherit', output === 'stderr' ? 2 : 1, 2];
  const { status, error } = spawnSync(program, args, { cwd: root, stdio, ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
