import { gradingTexts } from '../../locales/grading';
import { LOCALES, type Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { Block } from '../summary';
import { tierSeriesBlocks } from './tier-series-blocks';
import { tierStaysBlock } from './tier-stays-block';
import { transition } from './transition';
import { transitionBlocks } from './transition-blocks';
import { historyWording } from './wording';

/** What has changed since the run before, and over all the runs that were kept; nothing before the second run. */
export function historyBlocks(
  { history, scheme }: Pick<ReportInput, 'history' | 'scheme'>,
  locale: Locale,
): Block[] {
  const [last, before] = [history?.runs.at(-1), history?.runs.at(-2)];
  if (!history || !last || !before) return [];
  // The runs are told apart in the language they were read in, so that each language of a summary has the same rows.
  const wording = historyWording(locale, scheme);
  const nameOf = (tier: string): string => wording.get(tier) ?? tier;
  const lost = LOCALES.map((one) => gradingTexts[one].stages.lost).find((name) =>
    history.stages.includes(name),
  );
  return [
    ...transitionBlocks(transition(history, before.number, last.number, lost ?? ''), locale, nameOf),
    ...tierSeriesBlocks(history, locale, nameOf),
    ...tierStaysBlock(history, locale, nameOf),
  ];
}
