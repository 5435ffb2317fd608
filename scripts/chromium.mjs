import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './ensure.mjs';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const windowsApplications = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Arguments for a browser that shows no window and asks the network for nothing of its own. */
export const chromiumArguments = [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a browser for the tests: an installed Chrome, Edge or Chromium (or the one CHROMIUM_PATH names), else
 * Debian's package when this is Debian and we may install it, else the one Playwright downloads.
 *
 * @throws Error, in one sentence, when there is none and none can be had.
 */
export async function ensureChromium() {
  return (
    installedBrowser() ??
    (await playwrightBrowser()) ??
    browserFromDebian() ??
    (await downloadWithPlaywright()) ??
    fail()
  );
}

function installedBrowser() {
  const { CHROMIUM_PATH, PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const candidates = [
    CHROMIUM_PATH,
    ...programs.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))),
    ...macApplications.map((path) => `/Applications/${path}`),
    ...[PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
      folder ? windowsApplications.map((path) => join(folder, path)) : [],
    ),
  ];
  return candidates.find((path) => path && existsSync(path));
}

function browserFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log("Installing Debian's Chromium for the tests …");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env: environment }).status === 0;
  apt('update', '-qq');
  const installed = apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return installed ? installedBrowser() : undefined;
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function downloadWithPlaywright() {
  console.log('Downloading a Chromium for the tests …');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return playwrightBrowser();
}

function fail() {
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium: install one of them, or set CHROMIUM_PATH to where it is.',
  );
}
