import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/scheme/local-text';
import { segmentIds } from '../../src/scheme/segment-ids';
import { PLAY_TEXTS, type Play } from '../../src/scheme/settings/playbook';
import { STAGES } from '../../src/scheme/stages';
import { TEMPLATES } from '../../src/scheme/templates/templates';

const chinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe.each(Object.entries(TEMPLATES))('the playbook of %s', (_, { playbook, tiers, tags, segments }) => {
  const cells = tiers.levels.flatMap(({ id }) =>
    STAGES.map((stage) => ({ tier: id, stage, play: playbook.cells[id]?.[stage] })),
  );
  const all: Play[] = [
    ...cells.flatMap(({ play }) => play ?? []),
    ...Object.values(playbook.tags),
    ...Object.values(playbook.segments),
  ];

  test('has a play for every tier in every stage, and for nothing else', () => {
    expect(cells.filter(({ play }) => play === undefined)).toEqual([]);
    expect(Object.keys(playbook.cells)).toEqual(tiers.levels.map(({ id }) => id));
  });

  test('speaks of tags and segments that the template has', () => {
    expect(Object.keys(playbook.tags).filter((id) => !tags.some((tag) => tag.id === id))).toEqual([]);
    const known: readonly string[] = segmentIds(segments);
    expect(Object.keys(playbook.segments).filter((id) => !known.includes(id))).toEqual([]);
    expect(Object.keys(playbook.tags).length).toBeGreaterThan(2);
    expect(Object.keys(playbook.segments).length).toBeGreaterThan(2);
  });

  test.each(LOCALES)('repeats no objective and no offer (%s)', (locale) => {
    for (const part of ['objective', 'offer'] as const) {
      const texts = cells.map(({ play }) => play?.[part][locale]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
    // Nothing that differs by its numbers or blanks alone.
    const bare = cells.map(({ play }) =>
      `${play?.objective[locale]}${play?.offer[locale]}`.replace(/[\d\s.,%]/g, ''),
    );
    expect(new Set(bare).size).toBe(cells.length);
  });

  test('says every part in both languages, in its own language, and fits its column', () => {
    for (const play of all) {
      for (const part of PLAY_TEXTS) {
        const { 'zh-CN': zh, 'en-US': en } = play[part];
        expect(chinese(zh), zh).toBe(true);
        expect(chinese(en), en).toBe(false);
        expect(zh.length, zh).toBeGreaterThan(1);
        expect(zh.length, zh).toBeLessThanOrEqual(40);
        expect(en.length, en).toBeGreaterThan(3);
        expect(en.length, en).toBeLessThanOrEqual(90);
        expect(`${zh}${en}`).not.toMatch(/\{|\}|undefined|NaN|TODO/);
      }
    }
  });

  test('names a number in every measure and a time in every rhythm', () => {
    for (const { play } of cells) {
      expect(play?.measure['en-US']).toMatch(/\d/);
      expect(play?.rhythm['en-US']).toMatch(
        /\d|month|quarter|week|year|day|each|every|once|twice|automatic|with the|checkout|delivery/i,
      );
    }
  });

  test('promises the same numbers in both languages', () => {
    const numbers = (text: string): string[] =>
      [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(',', '')).sort();
    for (const { play, tier, stage } of cells) {
      const { 'zh-CN': zh, 'en-US': en } = play!.measure;
      const days = (text: string): string[] => numbers(text).filter((number) => Number(number) > 12);
      expect(days(en), `${tier} ${stage}`).toEqual(days(zh));
    }
  });

  test('holds out fewer of the valuable than of the others', () => {
    const mean = (index: number): number => {
      const plays = Object.values(playbook.cells[tiers.levels[index]!.id]!);
      return plays.reduce((sum, { holdOut }) => sum + holdOut, 0) / plays.length;
    };
    expect(mean(0)).toBeLessThan(mean(tiers.levels.length - 1));
  });
});
