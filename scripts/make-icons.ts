/**
 * Draws assets/icons/NAME-SIZE.png from NAME.svg, for the manifest and the ribbon. Run after a change of a drawing:
 * `npx tsx scripts/make-icons.ts`. The ribbon's drawings are of middle tones: legible on Office's light and dark ribbon.
 */
import { readdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = new URL('../assets/icons/', import.meta.url);
const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const drawing of drawings) {
  const svg = await readFile(new URL(drawing, folder), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const file = drawing.replace('.svg', `-${size}.png`);
    await page.screenshot({ path: new URL(file, folder).pathname, omitBackground: true });
  }
}
await browser.close();
