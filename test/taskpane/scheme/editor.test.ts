import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/scheme/local-text';
import { message } from '../../../src/locales/message';
import { ruleBuilderTexts } from '../../../src/locales/rule-builder';
import { schemeEditorTexts } from '../../../src/locales/scheme-editor';
import { parseScheme } from '../../../src/scheme/parse-scheme';
import { setIn } from '../../../src/scheme/edit/set-in';
import { ProblemError } from '../../../src/scheme/problem';
import { TEMPLATES } from '../../../src/scheme/templates/templates';
import { draftReason } from '../../../src/taskpane/scheme/draft-reason';
import { dropPlace } from '../../../src/taskpane/scheme/drop-place';
import { editScheme, hasUnsavedEdits, startEditor } from '../../../src/taskpane/scheme/editor-state';
import { fileProblemText } from '../../../src/taskpane/scheme/file-problem-text';
import { numberText } from '../../../src/taskpane/scheme/number-text';
import { partOfProblem } from '../../../src/taskpane/scheme/part-of-problem';
import { pathSteps, pathWords } from '../../../src/taskpane/scheme/path-words';

const { general } = TEMPLATES;

describe('the editor', () => {
  const wrong = editScheme(startEditor('general'), {
    type: 'edited',
    to: setIn(general, ['tiers', 'method', 'atLeast', 1], '6o'),
  });

  test('keeps what cannot be read, and says where it stands', () => {
    expect(wrong.history.present.scheme.tiers.method).toMatchObject({ atLeast: [80, '6o', 30] });
    expect(wrong.problems).toMatchObject([
      { path: ['tiers', 'method', 'atLeast', 1], reason: 'not-a-number' },
    ]);
    expect(editScheme(wrong, { type: 'undone' })).toMatchObject({ problems: [] });
  });

  test('knows whether there is anything to lose', () => {
    expect(hasUnsavedEdits(wrong)).toBe(true);
    expect(hasUnsavedEdits(editScheme(wrong, { type: 'undone' }))).toBe(false);
  });

  test('a step back over the choice of a template brings the template before back, and forth again', () => {
    const chosen = editScheme(wrong, { type: 'templateChosen', template: 'retail' });
    expect(chosen.history.present).toMatchObject({ scheme: TEMPLATES.retail, template: 'retail' });
    expect(hasUnsavedEdits(chosen)).toBe(false);
    const back = editScheme(chosen, { type: 'undone' });
    expect(back.history.present).toBe(wrong.history.present);
    expect(back.problems).toEqual(wrong.problems);
    const first = editScheme(back, { type: 'undone' });
    expect(first.history.present).toMatchObject({ scheme: general, template: 'general' });
    expect(hasUnsavedEdits(first)).toBe(false);
    expect(editScheme(back, { type: 'redone' }).history.present).toBe(chosen.history.present);
  });

  test('after a run, steps back are compared with its scheme and keep their templates', () => {
    const chosen = editScheme(wrong, { type: 'templateChosen', template: 'retail' });
    const graded = editScheme(chosen, { type: 'graded', scheme: TEMPLATES.retail });
    expect(hasUnsavedEdits(graded)).toBe(false);
    const back = editScheme(graded, { type: 'undone' });
    expect(back.history.present).toMatchObject({
      template: 'general',
      saved: { scheme: TEMPLATES.retail, by: 'run' },
    });
    expect(hasUnsavedEdits(back)).toBe(true);
  });

  test('every mistake leads to a page', () => {
    const at = (...path: (string | number)[]) =>
      partOfProblem({ path, reason: 'not-a-number' }, { ...general });
    expect(at('tiers', 'method', 'atLeast', 1)).toEqual({ part: 'tiers', item: null });
    expect(at('tiers', 'levels', 1, 'name', 'en-US')).toEqual({ part: 'tiers', item: 'b' });
    expect(at('tags', 2, 'when', 'value')).toEqual({ part: 'tags', item: 'dormant' });
    expect(at('lifecycle', 'lostPercentile')).toEqual({ part: 'lifecycle', item: null });
  });
});

describe('places in words', () => {
  test.each([
    [['tiers', 'method', 'atLeast', 1], 'Tiers › Where it begins › B Preferred'],
    [['tiers', 'levels', 0, 'name', 'zh-CN'], 'Tiers › A Key › Name'],
    [['tags', 2, 'when', 'value'], 'Tags › Dormant › Rule › Value'],
    [['playbook', 'cells', 'a', 'mature', 'offer'], 'Playbook › a › Mature › Offer'],
  ])('%j', (path, words) => {
    expect(pathWords(path, general, 'en-US')).toBe(words);
  });

  test.each(['[1,2]', 'null', '{}', '{"name": "left-pad"}'])('%s as a file is no scheme at all', (text) => {
    const refusal = (locale: 'zh-CN' | 'en-US'): string => {
      try {
        return parseScheme(text).name[locale];
      } catch (error) {
        return fileProblemText(error, 'a.json', locale);
      }
    };
    expect(refusal('en-US')).toBe(
      'a.json was not taken. This is not a grading scheme of this add-in. Use another scheme.',
    );
    expect(refusal('zh-CN')).toBe('未读入 a.json。这不是此加载项的分级方案。 请使用其他方案。');
  });

  test('an emptied cut-off and an emptied name say what they must be', () => {
    const said = (path: (string | number)[]) => {
      const { problems } = editScheme(startEditor('general'), {
        type: 'edited',
        to: setIn(general, path, ''),
      });
      return problems.map((problem) => draftReason(problem, 'It', 'en-US'));
    };
    expect(said(['tiers', 'method', 'atLeast', 0])).toEqual(['It must be a number.']);
    expect(said(['tiers', 'levels', 0, 'name', 'en-US'])).toEqual(['It must not be empty.']);
  });

  test('a file that is refused says where and why', () => {
    const problem = new ProblemError({
      code: 'scheme-invalid',
      details: { path: 'tiers.levels[2].name.en-US', reason: 'empty' },
    });
    expect(fileProblemText(problem, 'a.json', 'en-US')).toBe(
      'a.json was not taken: Tiers › no. 3 › Name must not be empty.',
    );
    expect(pathSteps('tags[12].when.of[0].value')).toEqual(['tags', 12, 'when', 'of', 0, 'value']);
  });
});

describe('numbers as they are typed', () => {
  test.each(['en-US', 'zh-CN', 'de-DE', 'fr-FR', 'de-CH'])('what is written in %s is read again', (tag) => {
    const { read, write } = numberText(tag);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 100), (whole, by) => {
        expect(read(write(whole / by))).toBe(whole / by);
      }),
    );
  });

  test('full-width digits, a comma for thousands, a percent sign', () => {
    const { read } = numberText('zh-CN');
    expect(['１２０', '1,200', '20%', ' 3.5 '].map(read)).toEqual([120, 1200, 20, 3.5]);
    expect(['', 'abc', '1.2.3', '1e5', '--2'].map(read)).toEqual(Array(5).fill(undefined));
  });
});

test('a dragged row stands where the pointer is', () => {
  const middles = [10, 30, 50, 70];
  expect([-5, 20, 40, 60, 99].map((pointer) => dropPlace(middles, 0, pointer))).toEqual([0, 0, 1, 2, 3]);
  expect([-5, 20, 40, 60, 99].map((pointer) => dropPlace(middles, 3, pointer))).toEqual([0, 1, 2, 3, 3]);
});

const templates = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : templates(text as object)));

test.each(LOCALES)('each text of the editor in %s can be filled', (locale) => {
  for (const template of templates([schemeEditorTexts[locale], ruleBuilderTexts[locale]])) {
    const names = [...template.matchAll(/\{\s*([A-Za-z]+)\s*[,}]/g)].map(([, name]) => name!);
    const filled = message(locale, template, Object.fromEntries(names.map((name) => [name, 2])));
    expect(filled).not.toMatch(/[{}]/);
  }
});
