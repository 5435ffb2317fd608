import { dataCheckTexts, type DataCheckTexts } from '../locales/data-check';
import { useLanguage } from './language';

/** The texts of the pages Data and Check, and of what intake found. */
export const useDataCheckTexts = (): DataCheckTexts => dataCheckTexts[useLanguage().locale];
