import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = readFileSync('manifest.xml', 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1]!);

test('every resid names a resource, and every resource is used', () => {
  const resources = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(/resid="([^"]+)"/g);
  expect(new Set(resources).size).toBe(resources.length);
  expect([...new Set(used)].sort()).toEqual([...resources].sort());
  for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
});

test('every address is https and on one domain', () => {
  const addresses = all(/(?:DefaultValue|Value)="((?:https?:)?\/\/[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(5);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set(['https://localhost:3000']),
  );
});

test('every text has one zh-CN override, and none for the default locale', () => {
  const texts = [
    ...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="[^"]*"(\/>|>([\s\S]*?)<\/bt:String>)/g),
  ];
  // The namespace is what users type: it is the same in every language.
  const translated = texts.filter(([, id]) => id !== 'Functions.Namespace');
  for (const [, id, , inner = ''] of translated) {
    expect(
      [...inner.matchAll(/Locale="([^"]+)"/g)].map((match) => match[1]),
      id,
    ).toEqual(['zh-CN']);
  }
  for (const element of ['DisplayName', 'Description']) {
    const inner =
      new RegExp(`<${element} DefaultValue="[^"]*">([\\s\\S]*?)</${element}>`).exec(manifest)?.[1] ?? '';
    expect([...inner.matchAll(/Locale="([^"]+)"/g)].map((match) => match[1])).toEqual(['zh-CN']);
  }
});

test('texts keep the limits of Excel', () => {
  const short = /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/.exec(manifest)![1]!;
  const long = /<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(manifest)![1]!;
  for (const [text, limit] of [
    [short, 125],
    [long, 250],
  ] as const) {
    for (const [, value] of text.matchAll(/Value="([^"]*)"/g))
      expect(value!.length).toBeLessThanOrEqual(limit);
  }
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])('icon-%i.png has that many pixels', (size) => {
  const png = readFileSync(`assets/icons/icon-${size}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the manifest passes the schemas', () => {
  const validate = '../shared/manifest-xsd/validate';
  const hasLint = spawnSync('xmllint', ['--version']).status === 0;
  if (!existsSync(validate) || !hasLint) {
    console.log('Left out: the manifest schemas or xmllint are not on this machine.');
    return;
  }
  const { status, stderr } = spawnSync(validate, ['manifest.xml'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});
