import type { Customers } from '../columns/customers';
import { LOCALES } from '../scheme/local-text';
import type { TierSettings } from '../scheme/settings/tiers';
import { foldText } from '../scheme/rules/fold-text';

type Levels = Pick<TierSettings, 'levels'>;

/** Per customer the index of the tier pinned by hand, by name in either language or by id; -1 = none, or no such tier. */
export function pinnedTiers({ count, attributes }: Customers, settings: Levels): Int8Array {
  const pinned = new Int8Array(count).fill(-1);
  const column = attributes?.get('pinnedTier');
  if (column?.kind !== 'text') return pinned;
  const tiers = column.values.values.map(tierNamed(settings));
  for (let row = 0; row < count; row++) pinned[row] = tiers[column.values.codes[row] ?? -1] ?? -1;
  return pinned;
}

/** How many customers have a pin that names no tier of the scheme; their pins decide nothing. */
export function unknownPins({ count, attributes }: Customers, settings: Levels): number {
  const column = attributes?.get('pinnedTier');
  if (column?.kind !== 'text') return 0;
  const tiers = column.values.values.map(tierNamed(settings));
  let unknown = 0;
  for (let row = 0; row < count; row++) if (tiers[column.values.codes[row] ?? -1] === -1) unknown++;
  return unknown;
}

function tierNamed({ levels }: Levels): (text: string) => number {
  const tierOf = new Map<string, number>();
  levels.forEach(({ id, name }, index) => {
    for (const text of [id, ...LOCALES.map((locale) => name[locale])]) {
      if (!tierOf.has(foldText(text))) tierOf.set(foldText(text), index);
    }
  });
  return (text) => tierOf.get(foldText(text)) ?? -1;
}
