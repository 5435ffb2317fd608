import type { Locale } from '../../scheme/local-text';
import type { ReportInput } from '../report-input';
import type { TextBlock } from '../summary';
import { levelsBlock } from './scheme-levels';
import { lifecycleBlock } from './scheme-lifecycle';
import { scoresBlock } from './scheme-scores';
import { tagsBlock } from './scheme-tags';

/** The scheme in words, with the numbers that this run took from the data. */
export const schemeBlocks = (input: ReportInput, locale: Locale): TextBlock[] => [
  scoresBlock(input, locale),
  levelsBlock(input, locale),
  lifecycleBlock(input, locale),
  tagsBlock(input, locale),
];
