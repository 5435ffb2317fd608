import { expect, test } from 'vitest';
import { changesInText } from '../../src/locales/customer-changes';
import { gradeCommandTexts } from '../../src/locales/grade-command';
import { message } from '../../src/locales/message';
import { shareTexts } from '../../src/locales/share';
import type { Locale } from '../../src/scheme/local-text';

const said = (locale: Locale, [added, gone, renamed]: (number | null)[], atLeast: boolean) => {
  const values = changesInText({ added: added!, gone: gone!, renamed: renamed!, atLeast });
  return [shareTexts[locale], gradeCommandTexts(locale)].map(({ again }) =>
    message(locale, again, values).replace(/[.。]$/, ''),
  );
};

test('who came, went and was renamed is said, or that it is not known, never 0 for what nobody knows', () => {
  expect(said('en-US', [3, 1, 1], false)).toEqual([
    'Since the last run: 3 new customers, 1 gone, 1 renamed',
    'Since the last run: 3 new customers, 1 no longer there, 1 renamed',
  ]);
  expect(said('en-US', [1, 2, null], true)).toEqual([
    'Since the last run: at least 1 new customer, at least 2 gone',
    'Since the last run: at least 1 new customer, at least 2 no longer there',
  ]);
  expect(said('zh-CN', [1, 2, 3], false)[0]).toBe('与上次相比：新增 1 位客户，减少 2 位，改名 3 位');
  expect(said('zh-CN', [1, 2, null], true)[1]).toBe('与上次相比：至少新增 1 位客户，至少减少 2 位');
  for (const text of said('en-US', [null, null, null], true)) {
    expect(text).toBe('Since the last run: new customers not known, gone not known');
  }
  for (const text of said('zh-CN', [null, null, null], false)) {
    expect(text).toBe('与上次相比：新增客户未知，减少未知');
  }
});
