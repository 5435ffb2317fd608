import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepingReferences, type Edited } from '../../../src/scheme/edit/edited';
import { addOverride, deleteOverride, moveOverride } from '../../../src/scheme/edit/overrides';
import { asInTemplate } from '../../../src/scheme/edit/as-in-template';
import { chooseBins, chooseScoreMethod } from '../../../src/scheme/edit/scores';
import {
  addCells,
  addSegment,
  chooseSegments,
  deleteCells,
  deleteSegment,
  moveSegment,
} from '../../../src/scheme/edit/segments';
import {
  addReadyTags,
  addTag,
  addTagGroup,
  deleteTag,
  deleteTagGroup,
  moveTag,
} from '../../../src/scheme/edit/tags';
import { addTier, chooseTierMethod, deleteTier, moveTier } from '../../../src/scheme/edit/tiers';
import { schemeSchema, type Scheme } from '../../../src/scheme/schema';
import type { SegmentSettings } from '../../../src/scheme/settings/segments';
import { SCORE_METHODS } from '../../../src/scheme/settings/scores';
import { READY_TAGS, TAG_GROUPS } from '../../../src/scheme/templates/ready-tags';
import { TEMPLATES } from '../../../src/scheme/templates/templates';

const { general, retail } = TEMPLATES;

const resetSettings = (scheme: Scheme, template: Scheme, settings: (keyof Scheme)[]): Edited =>
  keepingReferences(scheme, asInTemplate(scheme, template, settings));

function done(edited: Edited): Scheme {
  if ('refused' in edited) throw new Error(`refused: ${JSON.stringify(edited.refused)}`);
  return schemeSchema.parse(edited.scheme);
}
/** The reason of a refusal and where it comes from. */
const refusal = (edited: Edited): string =>
  'refused' in edited
    ? [
        edited.refused.reason,
        ...('problems' in edited.refused ? edited.refused.problems.map(({ path }) => path.join('.')) : []),
      ].join(' ')
    : 'done';
const names = (scheme: Scheme): string[] => scheme.tiers.levels.map(({ name }) => name['en-US']);
const withMethod = (method: Scheme['tiers']['method']): Scheme => ({
  ...general,
  tiers: { ...general.tiers, method },
});

describe('tiers', () => {
  test('a new tier has a name of its own, whatever its capitals', () => {
    const levels = general.tiers.levels.with(2, {
      ...general.tiers.levels[2]!,
      name: { 'zh-CN': 'C', 'en-US': 'new TIER' },
    });
    const scheme = done(addTier({ ...general, tiers: { ...general.tiers, levels } }, 0));
    expect(names(scheme)[0]).toBe('New tier 2');
  });

  test('a new tier takes the upper half of the one it stands before', () => {
    const scheme = done(addTier(general, 1));
    expect(names(scheme)).toEqual(['A Key', 'New tier', 'B Preferred', 'C Standard', 'D Basic']);
    expect(scheme.tiers.method).toEqual({ by: 'score', atLeast: [80, 70, 60, 30] });
    expect(scheme.tiers.fallback.atLeast[1]).toEqual({ monetary: 6500, frequency: 9 });
  });

  test('a new first and a new last tier', () => {
    expect(done(addTier(general, 0)).tiers.method).toMatchObject({ atLeast: [90, 80, 60, 30] });
    const last = done(addTier(general, 4));
    expect(last.tiers.method).toMatchObject({ atLeast: [80, 60, 30, 15] });
    expect(names(last).at(-1)).toBe('New tier');
  });

  test.each([
    [{ by: 'percentile', measure: 'monetary', top: [5, 20, 50], equals: 'divide' }, { top: [5, 13, 20, 50] }],
    [
      { by: 'revenue-share', shares: [70, 80, 95], crossing: 'better', equals: 'divide' },
      { shares: [70, 75, 80, 95] },
    ],
  ] as const)('a new second tier by $by', (method, expected) => {
    expect(done(addTier(withMethod(method as never), 1)).tiers.method).toMatchObject(expected);
  });

  test('between two lines without room for another, the lines are laid out evenly', () => {
    const tight = withMethod({ by: 'score', atLeast: [100, 60, 30] });
    expect(done(addTier(tight, 0)).tiers.method).toMatchObject({ atLeast: [80, 60, 40, 20] });
  });

  test('there are at most ten and at least two', () => {
    let scheme: Scheme = general;
    while (scheme.tiers.levels.length < 10) scheme = done(addTier(scheme, 0));
    expect(refusal(addTier(scheme, 0))).toBe('too-many-tiers');
    while (scheme.tiers.levels.length > 2) scheme = done(deleteTier(scheme, scheme.tiers.levels[0]!.id));
    expect(refusal(deleteTier(scheme, scheme.tiers.levels[0]!.id))).toBe('too-few-tiers');
  });

  test('the customers of a deleted tier fall to the next one below, those of the last to the one above', () => {
    expect(done(deleteTier(general, 'b')).tiers.method).toEqual({ by: 'score', atLeast: [80, 30] });
    expect(done(deleteTier(general, 'd')).tiers.method).toEqual({ by: 'score', atLeast: [80, 60] });
  });

  test('segments of a deleted tier go with its customers', () => {
    const bySegment = chooseTierMethod(general, 'segment');
    const before = bySegment.tiers.method;
    const after = done(deleteTier(bySegment, 'b')).tiers.method;
    if (before.by !== 'segment' || after.by !== 'segment') throw new Error('not by segment');
    const of = (tier: string, list: typeof before.tiers) =>
      list.filter((entry) => entry.tier === tier).map(({ segment }) => segment);
    expect(of('c', after.tiers).toSorted()).toEqual(
      [...of('b', before.tiers), ...of('c', before.tiers)].toSorted(),
    );
  });

  test('a tier that a rule names is not deleted, and the rule is named', () => {
    const scheme = done(addOverride(general));
    expect(refusal(deleteTier(scheme, 'a'))).toBe('in-use tiers.overrides.0.tier');
    const tagged: Scheme = {
      ...general,
      tags: [{ ...general.tags[0]!, when: { operator: 'equals', field: 'tier', value: 'c' } }],
    };
    expect(refusal(deleteTier(tagged, 'c'))).toBe('in-use tags.0.when.value');
  });

  test('in another order the lines stay and the tiers change places', () => {
    const scheme = schemeSchema.parse(moveTier(general, 3, 0));
    expect(names(scheme)).toEqual(['D Basic', 'A Key', 'B Preferred', 'C Standard']);
    expect(scheme.tiers.method).toEqual(general.tiers.method);
  });
});

describe('tags', () => {
  test('a tag that another asks for is not deleted, and the other is named', () => {
    const asks: Scheme = {
      ...general,
      tags: [
        ...general.tags,
        { ...general.tags[0]!, id: 'asks', when: { operator: 'hasTag', tag: 'dormant' } },
      ],
    };
    const place = asks.tags.length - 2;
    expect(refusal(deleteTag(asks, 'dormant'))).toBe(`in-use tags.${place}.when.tag`);
    expect(done(deleteTag(done(deleteTag(asks, 'asks')), 'dormant')).tags).toHaveLength(
      general.tags.length - 1,
    );
  });

  test('all ready tags can be taken, each once, with their groups', () => {
    const bare: Scheme = { ...general, tags: [], tagGroups: [] };
    const once = done(addReadyTags(bare, READY_TAGS, TAG_GROUPS));
    expect(done(addReadyTags(once, READY_TAGS, TAG_GROUPS)).tags).toHaveLength(READY_TAGS.length);
  });

  test('a group with tags in it is not deleted', () => {
    expect(refusal(deleteTagGroup(general, general.tags[0]!.group))).toBe('group-not-empty');
    const more = addTagGroup(general);
    expect(done(deleteTagGroup(more, 'group')).tagGroups).toEqual(general.tagGroups);
  });

  test('a first tag in a scheme without groups brings a group', () => {
    expect(done(addTag({ ...general, tags: [], tagGroups: [] })).tags[0]?.group).toBe('group');
  });
});

describe('segments', () => {
  test('where the segment decides the tier, every segment of the new map has one', () => {
    const bySegment = chooseTierMethod(general, 'segment');
    const eight = done(chooseSegments(bySegment, { map: 'eight', naming: 'a', reference: { kind: 'mean' } }));
    expect(eight.tiers.method).toMatchObject({ by: 'segment', tiers: { length: 8 } });
  });

  test('a map that lacks a segment a rule names is refused', () => {
    const tagged: Scheme = {
      ...general,
      tags: [{ ...general.tags[0]!, when: { operator: 'equals', field: 'segment', value: 'cant-lose' } }],
    };
    expect(refusal(chooseSegments(tagged, { map: 'klaviyo' }))).toBe('in-use tags.0.when.value');
  });
});

describe('scores', () => {
  test('a split at the mean has two scores, given cut-offs are as many as there must be', () => {
    expect(schemeSchema.parse(chooseScoreMethod(general, 'mean')).scores.bins).toBe(2);
    expect(
      schemeSchema.parse(chooseScoreMethod(chooseScoreMethod(general, 'mean'), 'by-value')).scores.bins,
    ).toBe(5);
    const fixed = chooseBins(chooseScoreMethod(general, 'fixed'), 3);
    expect(schemeSchema.parse(fixed).scores.fixed?.recency).toHaveLength(2);
  });
});

test('resetting a part that another needs is refused', () => {
  const added = done(addTier(general, 0));
  const ruled = done(addOverride(added));
  expect(
    refusal(
      resetSettings(
        {
          ...ruled,
          tags: [{ ...general.tags[0]!, when: { operator: 'equals', field: 'tier', value: 'tier' } }],
        },
        general,
        ['tiers'],
      ),
    ),
  ).toBe('in-use tags.0.when.value');
  expect(done(resetSettings(ruled, general, ['tiers'])).tiers).toEqual(general.tiers);
});

describe('any sequence of edits', () => {
  const at = fc.nat({ max: 9 });
  const pick = <T>(list: readonly T[], index: number): T | undefined =>
    list[index % Math.max(1, list.length)];
  const own: SegmentSettings = {
    map: 'own',
    segments: [
      { id: 'best', name: { 'zh-CN': '最好', 'en-US': 'Best' } },
      { id: 'rest', name: { 'zh-CN': '其他', 'en-US': 'Rest' } },
    ],
    cells: [{ segment: 'best', recency: [4, 5] }],
    otherwise: 'rest',
  };
  const maps: SegmentSettings[] = [{ map: 'eleven' }, { map: 'klaviyo' }, own];
  type Edit = (scheme: Scheme) => Edited;
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    at.map(
      (index): Edit =>
        (scheme) =>
          addTier(scheme, index),
    ),
    at.map(
      (index): Edit =>
        (scheme) =>
          deleteTier(scheme, pick(scheme.tiers.levels, index)?.id ?? ''),
    ),
    fc.tuple(at, at).map(([from, to]): Edit => (scheme) => ({ scheme: moveTier(scheme, from, to) })),
    fc
      .constantFrom('score', 'percentile', 'revenue-share', 'thresholds', 'segment')
      .map((by): Edit => (scheme) => ({ scheme: chooseTierMethod(scheme, by as 'score') })),
    fc.constant<Edit>(addTag),
    at.map(
      (index): Edit =>
        (scheme) =>
          addReadyTags(scheme, READY_TAGS.slice(index * 6, index * 6 + 6), TAG_GROUPS),
    ),
    at.map(
      (index): Edit =>
        (scheme) =>
          deleteTag(scheme, pick(scheme.tags, index)?.id ?? ''),
    ),
    fc.tuple(at, at).map(
      ([from, to]): Edit =>
        (scheme) =>
          moveTag(scheme, from, to),
    ),
    fc.constant<Edit>((scheme) => ({ scheme: addTagGroup(scheme) })),
    at.map(
      (index): Edit =>
        (scheme) =>
          deleteTagGroup(scheme, pick(scheme.tagGroups, index)?.id ?? ''),
    ),
    fc.constant<Edit>(addOverride),
    at.map((index): Edit => (scheme) => ({
      scheme: deleteOverride(scheme, pick(scheme.tiers.overrides, index)?.id ?? ''),
    })),
    fc.tuple(at, at).map(([from, to]): Edit => (scheme) => ({ scheme: moveOverride(scheme, from, to) })),
    fc.constantFrom(...maps).map(
      (map): Edit =>
        (scheme) =>
          chooseSegments(scheme, map),
    ),
    fc.constant<Edit>(addSegment),
    at.map(
      (index): Edit =>
        (scheme) =>
          scheme.segments.map === 'own'
            ? deleteSegment(scheme, pick(scheme.segments.segments, index)!.id)
            : { scheme },
    ),
    fc.tuple(at, at).map(
      ([from, to]): Edit =>
        (scheme) =>
          moveSegment(scheme, from, to),
    ),
    fc.constant<Edit>(addCells),
    at.map(
      (index): Edit =>
        (scheme) =>
          deleteCells(scheme, index),
    ),
    fc
      .constantFrom(...SCORE_METHODS)
      .map((method): Edit => (scheme) => ({ scheme: chooseScoreMethod(scheme, method) })),
    fc.integer({ min: 2, max: 10 }).map(
      (bins): Edit =>
        (scheme) =>
          ['mean', 'median'].includes(scheme.scores.method)
            ? { scheme }
            : { scheme: chooseBins(scheme, bins) },
    ),
    fc.constant<Edit>((scheme) => resetSettings(scheme, retail, ['tiers'])),
  );

  test('leaves a scheme that holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(TEMPLATES)),
        fc.array(edit, { maxLength: 25 }),
        (start, edits) => {
          let scheme: Scheme = start;
          for (const next of edits) {
            const edited = next(scheme);
            if ('scheme' in edited) scheme = edited.scheme;
            const result = schemeSchema.safeParse(scheme);
            expect(result.error?.issues ?? []).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
