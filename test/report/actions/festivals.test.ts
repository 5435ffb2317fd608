import { expect, test } from 'vitest';
import { festivalDay, festivalsFrom } from '../../../src/report/actions/festivals';
import { isoDay } from '../../../src/report/iso-day';
import { FESTIVAL_IDS, type FestivalId } from '../../../src/scheme/festival-ids';
import { serial } from '../../grading/rfm-orders';

/** As published by the Hong Kong Observatory: month and day of each year from 2020 to 2035. */
const PUBLISHED: Partial<Record<FestivalId, string>> = {
  'spring-festival':
    '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08',
  lantern: '02-08 02-26 02-15 02-05 02-24 02-12 03-03 02-20 02-09 02-27 02-17 02-06 02-25 02-14 03-05 02-22',
  qingming: '04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05',
  'dragon-boat':
    '06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10',
  qixi: '08-25 08-14 08-04 08-22 08-10 08-29 08-19 08-08 08-26 08-16 08-05 08-24 08-12 08-01 08-20 08-10',
  'mid-autumn':
    '10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16',
  'double-ninth':
    '10-25 10-14 10-04 10-23 10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09',
};

test.each(Object.entries(PUBLISHED))('%s falls on the published days of 2020 to 2035', (id, days) => {
  const found = Array.from({ length: 16 }, (_, index) => isoDay(festivalDay(id as FestivalId, 2020 + index)));
  expect(found).toEqual(days.split(' ').map((day, index) => `${2020 + index}-${day}`));
});

test('a month around the turn of the year holds the festivals of both years, in order', () => {
  const ahead = festivalsFrom(FESTIVAL_IDS, serial('2022-12-20'), 40);
  expect(ahead.map(({ id, day }) => `${id} ${isoDay(day)}`)).toEqual([
    'christmas 2022-12-25',
    'new-year 2023-01-01',
    'spring-festival 2023-01-22',
  ]);
});

test('the first day counts, the day after the last does not', () => {
  const day = serial('2024-06-10');
  expect(festivalsFrom(['dragon-boat'], day, 1)).toHaveLength(1);
  expect(festivalsFrom(['dragon-boat'], day - 30, 30)).toHaveLength(0);
  expect(festivalsFrom(['dragon-boat'], day - 29, 30)).toHaveLength(1);
});
