import { useEffect, useRef, useState } from 'react';
import type { Session } from '../run/session';
import type { Locale } from '../scheme/local-text';
import { firstLocale, keepLocale, keepsLocale } from './locale-choice';

/**
 * The pane's language, and how the other is chosen. The choice is kept on this machine, for every workbook; where the
 * browser refuses that to an add-in's frame, in the workbook.
 */
export function useLocale(session: Session): [Locale, (chosen: Locale) => void] {
  const [locale, setLocale] = useState(firstLocale);
  const isChosen = useRef(false);
  useEffect(() => {
    if (keepsLocale()) return;
    // Without an answer the pane stays in Office's language.
    session.language.load().then(
      (kept) => kept && !isChosen.current && setLocale(kept),
      () => {},
    );
  }, [session]);
  const choose = (chosen: Locale) => {
    isChosen.current = true;
    setLocale(chosen);
    // While a cell is being edited, say, Excel refuses: then the choice lasts as long as the pane.
    if (!keepLocale(chosen)) session.language.save(chosen).catch(() => {});
  };
  return [locale, choose];
}
