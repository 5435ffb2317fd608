import { Button, Caption1, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { backTestTexts } from '../../locales/back-test';
import type { BackTestCall, BackTestSession, WeightSuggestion } from '../../run/back-test-session';
import type { Scheme } from '../../scheme/schema';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { FiguresTable } from '../figures/figures-table';
import { VerdictBar } from '../figures/verdict-bar';
import { useLanguage } from '../language';
import { Section } from '../section';
import type { Failure } from '../state/pane-state';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface WeightsSectionProps {
  of: BackTestCall;
  session: Pick<BackTestSession, 'suggestWeights'>;
  accept(weights: Scheme['scores']['weights']): void;
}

/** Weights that would have ranked better, shown on customers the search has not seen; used only when accepted. */
export function WeightsSection({ of, session, accept }: WeightsSectionProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = backTestTexts[locale];
  const [found, setFound] = useState<WeightSuggestion | null>(null);
  const [searching, setSearching] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const search = async () => {
    setSearching(true);
    setFailure(null);
    try {
      const { mapping, options, scheme, day } = of;
      setFound(
        await session.suggestWeights({ mapping, options, scheme, ...(day === undefined ? {} : { day }) }),
      );
    } catch (error) {
      setFailure({ during: 'checking', cause: causeOf(error) });
    } finally {
      setSearching(false);
    }
  };
  const { method } = of.scheme.tiers;
  const decides = method.by === 'score' || (method.by === 'percentile' && method.measure === 'score');

  return (
    <Section title={texts.weightsTitle} hint={texts.weightsIntro}>
      {!decides && <Caption1>{texts.weightsNotUsed}</Caption1>}
      {failure && <FailureMessage failure={failure} />}
      {searching && <Spinner size="tiny" labelPosition="after" label={texts.searching} />}
      {!found && !searching && (
        <Button className={styles.button} size="small" onClick={() => void search()}>
          {texts.suggest}
        </Button>
      )}
      {found && (
        <>
          <Figures found={found} />
          <VerdictBar intent={found.verdict === 'better' ? 'success' : 'info'}>
            {texts.weightsVerdict[found.verdict]}
          </VerdictBar>
          {accepted ? (
            <span role="status">{texts.accepted}</span>
          ) : (
            found.verdict === 'better' && (
              <>
                <Button
                  className={styles.button}
                  size="small"
                  onClick={() => {
                    accept(found.weights);
                    setAccepted(true);
                  }}
                >
                  {texts.accept}
                </Button>
                <Caption1>{texts.acceptHint}</Caption1>
              </>
            )
          )}
        </>
      )}
    </Section>
  );

  function Figures({ found: { weights, current, power, shownOn } }: { found: WeightSuggestion }) {
    const percent = (value: number): string => say(texts.percent, { value });
    const shares = (all: Scheme['scores']['weights']): string => {
      const sum = all.recency + all.frequency + all.monetary;
      return say(texts.weightsOf, {
        recency: percent(all.recency / sum),
        frequency: percent(all.frequency / sum),
        monetary: percent(all.monetary / sum),
      });
    };
    const { low, high, value } = power.difference;
    return (
      <FiguresTable
        caption={say(texts.weightsCaption, { customers: shownOn })}
        headers={[texts.weightsWhich, texts.weightsWhat, texts.weightsPower]}
        rows={[
          [texts.weightsNow, shares(current), percent(power.current.value)],
          [texts.weightsSuggested, shares(weights), percent(power.suggested.value)],
          [
            texts.weightsDifference,
            '',
            say(texts.weightsRange, {
              value: percent(value),
              low: percent(low),
              high: percent(high),
            }),
          ],
        ]}
      />
    );
  }
}
