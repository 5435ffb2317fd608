import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { helpTexts } from '../../src/locales/help';
import { root } from '../../scripts/ensure.mjs';

const pane = path.join(root, 'src/taskpane');
const sources = readdirSync(pane, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join(pane, file), 'utf8'))
  .join('\n');

test.each(Object.keys(helpTexts['en-US'].topics))('the help on %s stands beside something', (topic) => {
  const named = sources.includes(`topic="${topic}"`);
  expect(named || (topic.startsWith('cutoffs-') && sources.includes('topic={`cutoffs-'))).toBe(true);
});

test.each(['en-US', 'zh-CN'] as const)('each help in %s is one to three whole sentences', (locale) => {
  for (const { name, text } of Object.values(helpTexts[locale].topics)) {
    expect(name.trim()).not.toBe('');
    expect(text.match(/[.。](\s|$|(?=[^\d]))/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    expect(text).toMatch(/[.。)）]$/);
    expect(text.length).toBeLessThan(320);
  }
});
