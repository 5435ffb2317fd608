import type { LocalText } from '../local-text';
import type { Scheme } from '../schema';
import type { OwnMap, SegmentSettings } from '../settings/segments';
import { keepingReferences, type Edited } from './edited';
import { freshId, freshName } from './fresh-name';
import { moved } from './moved';
import { tiersOfSegments } from './tiers';

export const MOST_SEGMENTS = 60;
const NEW_SEGMENT: LocalText = { 'zh-CN': '新细分', 'en-US': 'New segment' };

/** Another map of segments. Where the segment decides the tier, new segments get one; refused while a rule names an old one. */
export function chooseSegments(scheme: Scheme, segments: SegmentSettings): Edited {
  const { method } = scheme.tiers;
  const after = { ...scheme, segments };
  return keepingReferences(
    scheme,
    method.by === 'segment'
      ? { ...after, tiers: { ...scheme.tiers, method: { by: 'segment', tiers: tiersOfSegments(after) } } }
      : after,
  );
}

const own = (scheme: Scheme, change: (map: OwnMap) => OwnMap): Edited =>
  scheme.segments.map === 'own' ? chooseSegments(scheme, change(scheme.segments)) : { scheme };

export const addSegment = (scheme: Scheme): Edited =>
  own(scheme, (map) =>
    map.segments.length >= MOST_SEGMENTS
      ? map
      : {
          ...map,
          segments: [
            ...map.segments,
            {
              id: freshId(
                'segment',
                map.segments.map(({ id }) => id),
              ),
              name: freshName(
                NEW_SEGMENT,
                map.segments.map(({ name }) => name),
              ),
            },
          ],
        },
  );

/** The map without a segment: its cells go to the segment of all other cells. */
export function deleteSegment(scheme: Scheme, id: string): Edited {
  if (scheme.segments.map === 'own' && scheme.segments.segments.length === 1) {
    return { refused: { reason: 'last-segment' } };
  }
  return own(scheme, (map) => {
    const segments = map.segments.filter((segment) => segment.id !== id);
    return {
      ...map,
      segments,
      cells: map.cells.filter(({ segment }) => segment !== id),
      otherwise: map.otherwise === id ? (segments.at(-1)?.id ?? id) : map.otherwise,
    };
  });
}

export const moveSegment = (scheme: Scheme, from: number, to: number): Edited =>
  own(scheme, (map) => ({ ...map, segments: moved(map.segments, from, to) }));

export const addCells = (scheme: Scheme): Edited =>
  own(scheme, (map) => ({
    ...map,
    cells: [...map.cells, { segment: map.segments[0]?.id ?? map.otherwise, recency: [1, 5] }],
  }));

export const deleteCells = (scheme: Scheme, at: number): Edited =>
  own(scheme, (map) => ({ ...map, cells: map.cells.toSpliced(at, 1) }));

export const moveCells = (scheme: Scheme, from: number, to: number): Edited =>
  own(scheme, (map) => ({ ...map, cells: moved(map.cells, from, to) }));
