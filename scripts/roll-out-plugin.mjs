import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportsOf } from './locale-texts.mjs';
import { metadata } from './functions-metadata-plugin.mjs';
import { helpPage } from './help-page.mjs';
import { OFFICE_PAGES, OFFICE_SCRIPTS, pagePolicy, workerPolicy } from './policies.mjs';
import { shortcutsFile, withShortcuts } from './shortcuts.mjs';

/**
 * What a roll-out needs beside the scripts: help pages of the functions, keyboard shortcuts with the manifest that
 * names them, and the headers to send as files for the servers that read such.
 */
export class RollOutPlugin {
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('RollOutPlugin', async () => {
      const write = (name, text) => writeFile(path.join(compiler.options.output.path, name), text);
      const { functions } = await metadata();
      const { functionsTexts } = await exportsOf('src/locales/functions.ts');
      const { commandTexts } = await exportsOf('src/locales/commands.ts');
      await write('help.html', helpPage(functions, functionsTexts['en-US'], 'en-US'));
      await write('help.zh-CN.html', helpPage(functions, functionsTexts['zh-CN'], 'zh-CN'));
      const labels = Object.fromEntries(
        Object.entries(commandTexts).map(([locale, texts]) => [locale, texts.labels]),
      );
      await write('shortcuts.json', JSON.stringify(shortcutsFile(labels), null, 2));
      const manifest = await readFile(path.join(compiler.options.output.path, 'manifest.xml'), 'utf8');
      await write('manifest-with-shortcuts.xml', withShortcuts(manifest, this.base));
      const files = await readdir(compiler.options.output.path);
      const pages = files.filter((name) => name.endsWith('.html')).sort();
      await write('_headers', headersFile(pages, new URL(`${this.base}/`).pathname));
      await write('web.config', webConfig(pages));
    });
  }
}

const page = pagePolicy([OFFICE_SCRIPTS], OFFICE_PAGES);
const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/**
 * For Cloudflare Pages and Netlify, which match addresses from the site's root. Cloudflare answers for a page under its
 * name without ".html" too.
 */
function headersFile(pages, folder) {
  const block = (match, headers) =>
    [match, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block(`${folder}*`, COMMON),
    ...pages
      .flatMap((name) => [name, name.replace(/\.html$/, '')])
      .map((name) => block(folder + name, { 'Content-Security-Policy': page })),
    block(`${folder}worker.js`, { 'Content-Security-Policy': workerPolicy }),
  ].join('\n\n')}\n`;
}

/** For Internet Information Services, which knows files by their names alone. */
function webConfig(pages) {
  const header = (name, value) => `<add name="${name}" value="${value}" />`;
  const policy = (file, value) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol><customHeaders>${header('Content-Security-Policy', value)}</customHeaders></httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>${Object.entries(COMMON)
        .map(([name, value]) => header(name, value))
        .join('')}</customHeaders>
    </httpProtocol>
  </system.webServer>
${pages.map((name) => policy(name, page)).join('\n')}
${policy('worker.js', workerPolicy)}
</configuration>
`;
}
