import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const npm = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'build', '--', ...args], { encoding: 'utf8' });

test('npm run build with an address gives a folder in which nothing points anywhere else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-out-'));
  try {
    const base = 'https://host.example/crm-tier';
    // The worker's build knows no address.
    const asked = ['--env', `base=${base}`, '--config-name', 'addin', '--no-devtool'];
    const { status, stdout } = npm(...asked, '--output-path', folder);
    expect(status, stdout).toBe(0);
    const files = readdirSync(folder).filter((name) => /\.(xml|json|html|js|config)$|^_headers$/.test(name));
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(files.filter((name) => text(name).includes('localhost'))).toEqual([]);

    const manifest = text('manifest.xml');
    const addresses = [...manifest.matchAll(/"(https:\/\/host\.example[^"]*)"/g)].map(
      ([, address]) => address!,
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of new Set(addresses)) {
      expect(address.startsWith(`${base}/`), address).toBe(true);
      const file = address.slice(base.length + 1).split(/[?#]/)[0]!;
      expect([address, existsSync(join(folder, file))]).toEqual([address, true]);
    }
    for (const name of ['functions.json', 'functions.zh-CN.json'])
      expect(text(name)).toContain(`${base}/help`);
    expect(text('_headers')).toMatch(
      /^\/crm-tier\/worker\.js\n {2}Content-Security-Policy: .*'unsafe-eval'/m,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

test('an address that Office does not take is refused before anything is built', () => {
  const { status, stderr } = npm('--env', 'base=http://host.example');
  expect(status).toBe(2);
  expect(stderr).toContain('http://host.example');
});
