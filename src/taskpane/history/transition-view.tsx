import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { historyTexts } from '../../locales/history';
import type { HistoryOverview, HistorySession } from '../../run/history/history-session';
import { FailureMessage } from '../failure-message';
import { FiguresTable } from '../figures/figures-table';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useAnswer } from '../use-answer';
import { RunChoice } from './run-choice';

const CHANGES = ['up', 'down', 'joined', 'gone', 'turnedLost', 'stayed'] as const;

interface TransitionViewProps {
  overview: HistoryOverview;
  session: Pick<HistorySession, 'transition'>;
}

/** Who moved between two runs, the last two to begin with, by customers or by revenue. */
export function TransitionView({ overview: { runs }, session }: TransitionViewProps) {
  const { locale, say, format } = useLanguage();
  const texts = historyTexts[locale];
  const [from, setFrom] = useState(runs.at(-2)?.number ?? 1);
  const [to, setTo] = useState(runs.at(-1)?.number ?? 1);
  const [by, setBy] = useState<'customers' | 'revenue'>('customers');
  const { answer: moves, failure } = useAnswer(() => session.transition(from, to), `${from} ${to} ${locale}`);
  const amounts = runs.some(({ revenue }) => revenue !== null);
  const shown = (value: number): string => (by === 'customers' ? format.count(value) : format.amount(value));
  return (
    <Section title={texts.changesTitle}>
      <RunChoice label={texts.from} runs={runs} chosen={from} choose={setFrom} />
      <RunChoice label={texts.to} runs={runs} chosen={to} choose={setTo} />
      {failure && <FailureMessage failure={failure} />}
      {moves && (
        <>
          <FiguresTable
            caption={texts.changesTitle}
            hideCaption
            headers={[texts.change, texts.customers, ...(amounts ? [texts.revenue] : [])]}
            rows={CHANGES.flatMap((change) => {
              const moved = moves[change];
              if (moved === null) return [];
              return [
                [
                  texts.changes[change],
                  format.count(moved.customers),
                  ...(amounts ? [format.amount(moved.revenue)] : []),
                ],
              ];
            })}
          />
          {moves.up === null && <span>{texts.notComparable}</span>}
          {amounts && (
            <RadioGroup
              layout="horizontal"
              aria-label={texts.showAs}
              value={by}
              onChange={(_, { value }) => setBy(value === 'revenue' ? 'revenue' : 'customers')}
            >
              <Radio value="customers" label={texts.customers} />
              <Radio value="revenue" label={texts.revenue} />
            </RadioGroup>
          )}
          <FiguresTable
            caption={say(by === 'customers' ? texts.transitionTitle : texts.transitionRevenueTitle, {
              from: moves.from,
              to: moves.to,
            })}
            headers={[texts.fromTier, ...moves.toTiers, texts.goneColumn]}
            rows={moves.cells.map((line, row) => [
              moves.fromTiers[row] ?? texts.newRow,
              ...line.map((moved) => shown(moved[by])),
            ])}
          />
        </>
      )}
    </Section>
  );
}
