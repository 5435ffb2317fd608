import { shareTexts, type ShareTexts } from '../../locales/share';
import { useLanguage, type Language } from '../language';

/** The language with the texts of Share in place of the pane's. */
export function useShareTexts(): Omit<Language, 'texts'> & { texts: ShareTexts } {
  const language = useLanguage();
  return { ...language, texts: shareTexts[language.locale] };
}
