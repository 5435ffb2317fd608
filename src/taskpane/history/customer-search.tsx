import { Caption1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { historyTexts } from '../../locales/history';
import type { HistorySession } from '../../run/history/history-session';
import { FailureMessage } from '../failure-message';
import { FiguresTable } from '../figures/figures-table';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useAnswer } from '../use-answer';
import { runName } from './run-name';

const MOST = 5;

const useStyles = makeStyles({
  search: { minWidth: 0, width: '100%', maxWidth: '100%' },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** One customer's grades run by run, found by number or name. */
export function CustomerSearch({ session }: { session: Pick<HistorySession, 'customerLines'> }) {
  const styles = useStyles();
  const language = useLanguage();
  const { locale, say, format } = language;
  const texts = historyTexts[locale];
  const { columns } = texts;
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { answer: found, failure } = useAnswer(
    () => session.customerLines(wanted, MOST + 1),
    wanted === '' ? null : `${wanted} ${locale}`,
  );
  return (
    <Section title={texts.find}>
      <Field label={texts.find} size="small">
        <SearchBox
          className={styles.search}
          size="small"
          value={text}
          placeholder={texts.findPlaceholder}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {failure && <FailureMessage failure={failure} />}
      <div className={styles.lines} aria-live="polite">
        {wanted !== '' && found?.length === 0 && <span>{texts.findNothing}</span>}
        {wanted !== '' &&
          found
            ?.slice(0, MOST)
            .map(({ id, name, grades }) => (
              <FiguresTable
                key={id}
                caption={say(texts.lineCaption, { name: name === id ? id : `${name} (${id})` })}
                headers={[columns.run, columns.tier, columns.stage, columns.amount, columns.score]}
                rows={grades.map(({ run, asOf, ranAt, tier, stage, amount, score }) => [
                  runName(language, { number: run, asOf, ranAt }),
                  tier,
                  stage,
                  amount === null ? '' : format.amount(amount),
                  score === null ? '' : format.count(score),
                ])}
              />
            ))}
        {wanted !== '' && found && found.length > MOST && (
          <Caption1>{say(texts.findMore, { count: MOST })}</Caption1>
        )}
      </div>
    </Section>
  );
}
