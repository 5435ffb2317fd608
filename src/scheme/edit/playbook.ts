import type { Scheme } from '../schema';
import type { Play } from '../settings/playbook';
import { PLAY_TEXTS } from '../settings/playbook';
import type { Stage } from '../stages';
import { getIn, setIn } from './set-in';

/** Whose play: of a tier in a stage, of a tag, of a segment; by their ids. */
export type PlayPlace =
  | readonly ['cells', tier: string, stage: Stage]
  | readonly ['tags', tag: string]
  | readonly ['segments', segment: string];

const EMPTY = Object.fromEntries([
  ...PLAY_TEXTS.map((key) => [key, { 'zh-CN': '', 'en-US': '' }]),
  ['holdOut', 0],
]) as Play;

export const playAt = (scheme: Scheme, place: PlayPlace): Play | undefined =>
  getIn(scheme.playbook, place) as Play | undefined;

/** The scheme with a play in a place; by default one that says nothing yet. */
export function writePlay(scheme: Scheme, place: PlayPlace, play: Play = EMPTY): Scheme {
  const { cells } = scheme.playbook;
  const ready =
    place[0] === 'cells' && !Object.hasOwn(cells, place[1])
      ? setIn(scheme, ['playbook', 'cells'], { ...cells, [place[1]]: {} })
      : scheme;
  return setIn(ready, ['playbook', ...place], play);
}

export function removePlay(scheme: Scheme, place: PlayPlace): Scheme {
  const last = place.at(-1) as string;
  const around = ['playbook', ...place.slice(0, -1)];
  const { [last]: _, ...others } = (getIn(scheme, around) ?? {}) as Record<string, unknown>;
  return setIn(scheme, around, others);
}

/** Plays of tiers that the scheme has, of tags and of segments. */
export const playCount = ({ playbook, tiers }: Scheme): number =>
  tiers.levels.reduce((sum, { id }) => sum + Object.keys(playbook.cells[id] ?? {}).length, 0) +
  Object.keys(playbook.tags).length +
  Object.keys(playbook.segments).length;
