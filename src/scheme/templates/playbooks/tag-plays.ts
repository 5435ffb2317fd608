import type { Play } from '../../settings/playbook';
import { playOf } from './play-row';
import { SEGMENT_ROWS } from './segment-rows';
import { TAG_ROWS } from './tag-rows';

const ROWS = { ...TAG_ROWS, ...SEGMENT_ROWS };

/** The plays of these tags or segments, by their ids. */
export const plays = (...ids: (keyof typeof ROWS)[]): Record<string, Play> =>
  Object.fromEntries(ids.map((id) => [id, playOf(ROWS[id])]));
