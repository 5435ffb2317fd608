import { expect, test } from 'vitest';
import { marketIndex, regionIndex } from '../../src/grading/regions/region';
import { PROVINCES } from '../../src/grading/regions/provinces';
import { generalTemplate } from '../../src/scheme/templates/general';
import { MARKETS, REGIONS } from '../../src/scheme/stages';

test.each([
  ['广东', 'south'],
  ['广东省', 'south'],
  ['广西壮族自治区', 'south'],
  ['新疆维吾尔自治区', 'northwest'],
  ['宁夏回族自治区', 'northwest'],
  ['内蒙古自治区', 'north'],
  ['北京市', 'north'],
  ['中国上海', 'east'],
  ['香港特别行政区', 'south'],
  ['Guangdong Province', 'south'],
  ['INNER MONGOLIA', 'north'],
  ['山西', 'north'],
  ['陕西', 'northwest'],
  ['Ontario', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%s', (province, region) => {
  expect(REGIONS[regionIndex(province)]).toBe(region);
});

test('all 34 provinces have one region', () => {
  const names = Object.values(PROVINCES)
    .flat()
    .map(([name]) => name);
  expect(names).toHaveLength(34);
  expect(new Set(names).size).toBe(34);
});

test.each([
  ['中国', undefined, 'domestic'],
  ['china', undefined, 'domestic'],
  ['中国香港', undefined, 'domestic'],
  ['Japan', '广东', 'international'],
  [undefined, '广东', 'domestic'],
  [undefined, 'Ontario', undefined],
  [undefined, undefined, undefined],
])('country %s, province %s: %s', (country, province, market) => {
  expect(MARKETS[marketIndex(country, province, generalTemplate.regions)]).toBe(market);
});

test('a home elsewhere', () => {
  const regions = { home: ['United Kingdom'], homeIsChina: false };
  expect(MARKETS[marketIndex('united kingdom', undefined, regions)]).toBe('domestic');
  expect(MARKETS[marketIndex('中国', '广东', regions)]).toBe('international');
});
