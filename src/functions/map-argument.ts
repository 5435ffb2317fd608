import type { SavedRun } from '../grading/saved-run';
import type { SegmentSettings } from '../scheme/settings/segments';
import { scalarArgument } from './argument';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

/** The maps that go by the scores alone. The others need cut-offs that only a run under such a map has fitted. */
const BY_SCORES = ['eleven', 'r-by-f', 'r-package'] as const;

/**
 * Settings of the map asked for; null = the scheme's own.
 * @throws FunctionError #VALUE! that lists the maps
 */
export function mapArgument(argument: unknown, run: SavedRun): SegmentSettings | null {
  const name = scalarArgument(argument, 'map');
  if (name === null || String(name).toLowerCase() === run.scheme.segments.map) return null;
  const map = BY_SCORES.find((known) => known === String(name).toLowerCase());
  if (map) return { map };
  throw new FunctionError(
    'invalidValue',
    functionMessage('unknownMap', { map: String(name).slice(0, 40), maps: BY_SCORES.join(', ') }),
  );
}
