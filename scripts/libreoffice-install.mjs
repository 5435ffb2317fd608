import { spawnSync } from 'node:child_process';

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * An independent reader for the saved workbooks. Installed where that takes no questions: by root on Debian, in CI.
 * Elsewhere the tests that need it say that they were left out.
 */
export function ensureLibreOffice() {
  if (has('soffice')) return;
  if (process.env.CI === 'true' && process.getuid?.() === 0 && has('apt-get')) {
    console.log('Installing LibreOffice Calc, the independent reader of the tests');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!has('soffice'))
    console.log('LibreOffice is not installed: its tests will say that they were left out.');
}
