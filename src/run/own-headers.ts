import { reportTexts } from '../locales/report';
import { GRADED_COLUMN_IDS } from '../report/graded-columns';
import { LOCALES } from '../scheme/local-text';
import { loadSavedRun } from './saved-run';

/** The headers that our runs write beside a list: those of the saved run, and every one of them in each language. */
export async function ownHeaders(): Promise<string[][]> {
  const saved = await loadSavedRun();
  const written = (saved?.written ?? [])
    .filter(({ what }) => what === 'columns')
    .map(({ columns }) => columns.map(({ header }) => header));
  const shipped = LOCALES.map((locale) => {
    const headers = reportTexts[locale].columns;
    return GRADED_COLUMN_IDS.map((id) => headers[id]);
  });
  return [...written, ...shipped];
}
