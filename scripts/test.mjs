/**
 * `npm test`: installs what is missing, then types, lint, unit and host tests, and the browser tests on the built
 * add-in. `npm test -- unit` or `npm test -- e2e` runs one part alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const reports = path.join(root, '.cache', 'test');
const only = process.argv[2];
/** The build as a program of its own, to run beside the checks. */
const BUILD = "import('./scripts/ensure.mjs').then(({ ensureBuilt }) => ensureBuilt())";
const counts = { passed: 0, failed: 0 };
const failures = [];

const said = (name, passed, started) => {
  console.log(
    `== ${name}: ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (!passed) failures.push(name);
};

function step(name, command, args) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  said(name, status === 0, started);
}

/** A step that runs beside others: what it prints comes when it is over. */
async function besides(name, command, args) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  const status = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  process.stdout.write(`\n${printed}`);
  said(name, status === 0, started);
}

function tests(name, config) {
  const report = path.join(reports, `${path.basename(config)}.json`);
  rmSync(report, { force: true });
  step(name, bin('vitest'), [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  } catch {
    failures.push(`${name} gave no report`);
  }
}

process.chdir(root);
await ensureInstalled();
mkdirSync(reports, { recursive: true });

if (!only || only === 'check') {
  await Promise.all([
    besides('types', bin('tsc'), ['--noEmit', '-p', '.']),
    besides('lint', bin('eslint'), ['.', '--max-warnings', '0']),
    besides('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
    ...(only ? [] : [besides('build', process.execPath, ['--eval', BUILD])]),
  ]);
}
if (!only || only === 'unit' || only === 'e2e') await ensureBuilt();
if (!only || only === 'unit') {
  const { ensureLibreOffice } = await import('./libreoffice-install.mjs');
  ensureLibreOffice();
  tests('unit and host tests', 'vitest.config.ts');
}
if (!only || only === 'e2e') {
  const { ensureChromium } = await import('./chromium.mjs');
  await ensureChromium();
  tests('browser tests', 'vitest.e2e.config.ts');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(failures.length > 0 ? 1 : 0);
