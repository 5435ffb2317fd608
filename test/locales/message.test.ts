import { expect, test } from 'vitest';
import { message } from '../../src/locales/message';

test.each([
  ['en-US', '{n, plural, one {# row} other {# rows}}', { n: 1 }, '1 row'],
  ['en-US', '{n, plural, one {# row} other {# rows}}', { n: 1234 }, '1,234 rows'],
  ['zh-CN', '{n, number} 行', { n: 1234.5 }, '1,234.5 行'],
  ['en-US', '{share, number, percent}', { share: 0.25 }, '25%'],
  ['en-US', 'No <b>tags</b> here', {}, 'No <b>tags</b> here'],
  // What comes from a sheet or a scheme is never read as a pattern.
  ['en-US', 'Name: {name}', { name: "{n} '' <i> #" }, "Name: {n} '' <i> #"],
] as const)('%s %s', (locale, template, values, text) => {
  expect(message(locale, template, { ...values })).toBe(text);
});
