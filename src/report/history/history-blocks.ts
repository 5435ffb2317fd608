import { gradingTexts } from '../../locales/grading';
import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { Block } from '../summary';
import { tierSeriesBlocks } from './tier-series-blocks';
import { tierStaysBlock } from './tier-stays-block';
import { transition } from './transition';
import { transitionBlocks } from './transition-blocks';

/** What has changed since the run before, and over all the runs that were kept; nothing before the second run. */
export function historyBlocks({ history }: ReportInput, locale: Locale): Block[] {
  const [last, before] = [history?.runs.at(-1), history?.runs.at(-2)];
  if (!history || !last || !before) return [];
  const lost = gradingTexts[locale].stages.lost;
  return [
    ...transitionBlocks(transition(history, before.number, last.number, lost), locale),
    ...tierSeriesBlocks(history, locale),
    ...tierStaysBlock(history, locale),
  ];
}
