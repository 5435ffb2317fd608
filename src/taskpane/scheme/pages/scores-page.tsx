import { makeStyles, tokens } from '@fluentui/react-components';
import { chooseBins, chooseScoreMethod } from '../../../scheme/edit/scores';
import { setIn } from '../../../scheme/edit/set-in';
import { DIMENSIONS } from '../../../scheme/schema';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({
  numbers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  number: { flex: '1 1 80px', maxWidth: '120px', minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const BINS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How recency, frequency and monetary are scored, and what they weigh. */
export default function ScoresPage({ scheme, change }: SchemePageProps) {
  const styles = useStyles();
  const { format } = useLanguage();
  const texts = useEditorTexts();
  const { method, bins, weights } = scheme.scores;
  const sum = DIMENSIONS.reduce((total, dimension) => total + Number(weights[dimension]), 0);
  const splits = method === 'mean' || method === 'median';
  const units = { recency: texts.days, frequency: texts.orders, monetary: texts.money };
  return (
    <>
      <ChoiceField
        path={['scores', 'method']}
        label={texts.labels.scoreMethod}
        help={texts.help.scoreMethod}
        choices={texts.choices.scoreMethod}
        choose={(to: typeof method) => change(chooseScoreMethod(scheme, to))}
      />
      {!splits && (
        <ChoiceField
          path={['scores', 'bins']}
          label={texts.labels.bins}
          help={texts.help.bins}
          choices={Object.fromEntries(BINS.map((count) => [String(count), String(count)]))}
          value={String(bins)}
          choose={(to) => change(chooseBins(scheme, Number(to)))}
        />
      )}
      {method === 'fixed' && (
        <Section
          title={texts.labels.fixed}
          help={<HelpButton name={texts.labels.fixed} text={texts.help.fixed} />}
        >
          {DIMENSIONS.map((dimension) => (
            <div key={dimension} role="group" aria-label={texts.labels[dimension]}>
              <p className={styles.note}>
                {texts.labels[dimension]} ({units[dimension]})
              </p>
              <div className={styles.numbers}>
                {scheme.scores.fixed?.[dimension].map((_, index) => (
                  <NumberField
                    key={index}
                    className={styles.number}
                    path={['scores', 'fixed', dimension, index]}
                    label={`${texts.labels[dimension]} ${index + 1}`}
                    unseenLabel
                  />
                ))}
              </div>
            </div>
          ))}
        </Section>
      )}
      <Section title={texts.labels.weights}>
        {DIMENSIONS.map((dimension) => (
          <NumberField
            key={dimension}
            path={['scores', 'weights', dimension]}
            label={texts.labels[`${dimension}Weight`]}
            help={texts.help.weights}
            {...(sum > 0 ? { unit: `= ${format.share(Number(weights[dimension]) / sum)}` } : {})}
          />
        ))}
      </Section>
      <Section title={texts.labels.measures}>
        <ChoiceField
          path={['scores', 'measures', 'frequency']}
          label={texts.labels.frequencyMeasure}
          help={texts.help.frequencyMeasure}
          choices={texts.choices.frequencyMeasure}
          choose={(to) => change(setIn(scheme, ['scores', 'measures', 'frequency'], to))}
        />
        <ChoiceField
          path={['scores', 'measures', 'monetary']}
          label={texts.labels.monetaryMeasure}
          help={texts.help.monetaryMeasure}
          choices={texts.choices.monetaryMeasure}
        />
      </Section>
    </>
  );
}
