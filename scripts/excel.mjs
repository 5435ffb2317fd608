/**
 * `npm run excel`: builds the add-in, serves it over https, and has Microsoft's own tool sideload it into the Excel of
 * this machine (Windows or Mac). Ends with the command; `npm run excel -- stop` takes the add-in out again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';
import { OFFICE_PAGES, OFFICE_SCRIPTS, pagePolicy, workerPolicy } from './policies.mjs';

const folder = path.join(root, 'dist', 'addin');
const manifest = path.join(folder, 'manifest.xml');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.css': 'text/css',
};
const PAGE_POLICY = pagePolicy([OFFICE_SCRIPTS], OFFICE_PAGES);

const options = { stdio: 'inherit', shell: process.platform === 'win32' };
const npmExec = (name, args) => ['exec', '--yes', `--package=${name}`, '--', name.split('@')[0], ...args];
const tool = (name, ...args) => spawnSync('npm', npmExec(name, args), options).status ?? 1;

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error(
    'npm run excel needs Excel for Windows or Mac. Without Excel, npm start opens the workbench.',
  );
  process.exit(1);
}
if (process.argv[2] === 'stop') process.exit(tool('office-addin-debugging@6', 'stop', manifest));

ensureInstalled();
ensureBuilt();
if (tool('office-addin-dev-certs@2', 'install') !== 0) process.exit(1);
const certificates = path.join(homedir(), '.office-addin-dev-certs');
createServer(
  {
    key: readFileSync(path.join(certificates, 'localhost.key')),
    cert: readFileSync(path.join(certificates, 'localhost.crt')),
  },
  (request, response) => {
    const file = path.join(
      folder,
      path.normalize(decodeURIComponent(new URL(request.url, 'https://localhost').pathname)),
    );
    if (!file.startsWith(folder + path.sep) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': file.endsWith('worker.js') ? workerPolicy : PAGE_POLICY,
    });
    return createReadStream(file).pipe(response);
  },
).listen(3000, () => {
  console.log('The add-in is served at https://localhost:3000 until you press Ctrl+C.');
  // Not waited for: the tool starts Excel, which asks this server for the pages.
  spawn('npm', npmExec('office-addin-debugging@6', ['start', manifest, 'desktop']), options);
});
