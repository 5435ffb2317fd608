import { historyTexts } from '../../locales/history';
import type { HistoryOverview } from '../../run/history/history-session';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';

/** Rows of the history that cannot be used, by reason; they stay in the sheet. */
export function DamagedRows({ setAside }: Pick<HistoryOverview, 'setAside'>) {
  const { locale, say } = useLanguage();
  const texts = historyTexts[locale];
  const all = setAside.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <Disclosure title={say(texts.setAside, { rows: all })}>
      <span>{texts.setAsideHint}</span>
      <ul>
        {setAside.map(({ reason, rows, examples }) => (
          <li key={reason}>
            {say(texts.reasonRows, { reason: texts.reasons[reason], rows, examples: examples.join(', ') })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
