/** Draws assets/icons/icon-*.png from icon.svg. Run after a change of the drawing: `npx tsx scripts/make-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL('../assets/icons/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`icon-${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
