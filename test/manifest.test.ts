import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionDocs } from '../scripts/make-function-docs';
import { OFFICE_PAGES, OFFICE_SCRIPTS, pagePolicy, workerPolicy } from '../scripts/policies.mjs';
import { shortcutsFile, withShortcuts } from '../scripts/shortcuts.mjs';
import { commandTexts } from '../src/locales/commands';

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
  expect(texts.length).toBeGreaterThan(20);
  for (const [, id, , inner = ''] of texts) {
    expect(
      [...inner.matchAll(/Locale="([^"]+)"/g)].map((match) => match[1]),
      id,
    ).toEqual(['zh-CN']);
  }
  for (const element of ['DisplayName', 'Description', 'SupportUrl']) {
    const inner =
      new RegExp(`<${element} DefaultValue="[^"]*">([\\s\\S]*?)</${element}>`).exec(manifest)?.[1] ?? '';
    expect([...inner.matchAll(/Locale="([^"]+)"/g)].map((match) => match[1])).toEqual(['zh-CN']);
  }
  // The namespace is what users type: it is the same in every language.
  expect(texts.find(([, id]) => id === 'Functions.Namespace')?.[0]).toContain('Value="CRM"');
});

test('every button performs an action that the shared runtime has, under the same name and words', () => {
  const actions = readFileSync('src/commands/actions.ts', 'utf8');
  const known = [...actions.matchAll(/id: '(\w+)'/g)].map((match) => match[1]);
  const called = all(/<FunctionName>(\w+)<\/FunctionName>/g);
  expect([...new Set(called)].sort()).toEqual(known.sort());
  for (const [locale, attribute] of [
    ['en-US', 'DefaultValue'],
    ['zh-CN', 'Value'],
  ] as const) {
    const { labels, tips } = commandTexts[locale];
    for (const [id, text] of Object.entries(labels)) {
      const resource = `${id[0]!.toUpperCase()}${id.slice(1)}`;
      const shown = (name: string): string | undefined =>
        new RegExp(`id="${name}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="zh-CN" Value="([^"]*)"`)
          .exec(manifest)
          ?.at(attribute === 'Value' ? 2 : 1);
      expect(shown(`${resource}.Label`), id).toBe(text);
      expect(shown(`${resource}.Tip`), id).toBe(tips[id as keyof typeof tips]);
    }
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

test('every picture that the manifest names is there, with as many pixels as its name says', () => {
  const pictures = all(/https:\/\/localhost:3000\/assets\/([\w-]+\.png)/g);
  expect(new Set(pictures).size).toBe(6 * 8 + 2);
  for (const picture of pictures) {
    const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
    const png = readFileSync(`assets/icons/${picture}`);
    expect([picture, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture, size, size]);
  }
});

test('shortcuts call actions, each in both languages, and change nothing else of the manifest', () => {
  const { actions, shortcuts, resources } = shortcutsFile({
    'en-US': commandTexts['en-US'].labels,
    'zh-CN': commandTexts['zh-CN'].labels,
  });
  const known = all(/<FunctionName>(\w+)<\/FunctionName>/g);
  for (const { id } of actions) {
    expect(known).toContain(id);
    expect(Object.keys(resources)).toEqual(['default', 'zh-cn']);
    for (const texts of Object.values(resources)) expect(texts[id]?.value).toBeTruthy();
  }
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  const extended = withShortcuts(manifest, 'https://localhost:3000');
  expect(extended).toContain('<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>');
  expect(extended.replace(/\s*<ExtendedOverrides[^>]*>/, '')).toBe(manifest);
});

test('docs/deploy.md asks for the policies that the tests enforce', () => {
  const deploy = readFileSync('docs/deploy.md', 'utf8');
  expect(deploy).toContain(pagePolicy([OFFICE_SCRIPTS], OFFICE_PAGES));
  expect(deploy).toContain(workerPolicy);
});

test('the files of headers in the build give every page its policy, and the worker its own', () => {
  const folder = 'dist/addin';
  const [headers, iis] = ['_headers', 'web.config'].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const page = pagePolicy([OFFICE_SCRIPTS], OFFICE_PAGES);
  expect(headers).toContain(`\n/worker.js\n  Content-Security-Policy: ${workerPolicy}`);
  const policyOf = (file: string): string | undefined =>
    new RegExp(`path="${file.replaceAll('.', '\\.')}">[\\s\\S]*?value="([^"]*)"`).exec(iis!)?.[1];
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const name of pages) {
    expect([name, policyOf(name)]).toEqual([name, page]);
    for (const address of [name, name.replace('.html', '')])
      expect(headers).toContain(`\n/${address}\n  Content-Security-Policy: ${page}`);
  }
  expect(policyOf('worker.js')).toBe(workerPolicy);
});

test('docs/functions.md says what the functions say', async () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(await functionDocs());
});

test('the manifest passes the schemas', () => {
  const validate = '../shared/manifest-xsd/validate';
  const hasLint = spawnSync('xmllint', ['--version']).status === 0;
  if (!existsSync(validate) || !hasLint) {
    console.log('Left out: the manifest schemas or xmllint are not on this machine.');
    return;
  }
  for (const file of ['manifest.xml', 'dist/addin/manifest.xml'].filter((each) => existsSync(each))) {
    const { status, stderr } = spawnSync(validate, [file], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
});
