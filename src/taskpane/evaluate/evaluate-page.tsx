import { Button, Caption1, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { backTestTexts } from '../../locales/back-test';
import type { BackTest, BackTestCall } from '../../run/back-test-session';
import { TEMPLATES, type TemplateId } from '../../scheme/templates/templates';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { Footnotes } from '../footnotes';
import { useLanguage } from '../language';
import { NotReady } from '../not-ready';
import { usableBeside } from '../state/lists-beside';
import type { Failure } from '../state/pane-state';
import { readyToGrade } from '../state/ready-to-grade';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { BackTestResult } from './back-test-result';
import { SplitDay } from './split-day';
import { WeightsSection } from './weights-section';
import { settingHelpTexts } from '../../locales/setting-help';
import { helpLabel } from '../scheme/fields/help-label';

const IDS = Object.keys(TEMPLATES) as TemplateId[];
const NONE = 'none';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

/** Does the scheme work? Graded as of an earlier day, held against what came after. */
export default function EvaluatePage({ state, dispatch, session }: StepProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = backTestTexts[locale];
  const [day, setDay] = useState<number | null>(null);
  const [against, setAgainst] = useState<TemplateId | null>(null);
  const [result, setResult] = useState<{ test: BackTest; of: BackTestCall } | null>(null);
  const [testing, setTesting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { mapping, beside, options, scheme } = state;
  const ready = readyToGrade(state) && mapping !== null;
  const asked = mapping && {
    mapping,
    also: usableBeside(mapping.kind, beside),
    options,
    scheme,
    ...(day === null ? {} : { day }),
    ...(against === null ? {} : { against: TEMPLATES[against] }),
  };

  const run = async () => {
    if (!asked) return;
    setTesting(true);
    setFailure(null);
    try {
      setResult({ test: await session.backTest(asked), of: asked });
    } catch (error) {
      setResult(null);
      setFailure({ during: 'checking', cause: causeOf(error) });
    } finally {
      setTesting(false);
    }
  };

  return (
    <StepPage
      title={texts.title}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!ready || testing} onClick={() => void run()}>
            {testing ? texts.testing : result ? texts.runAgain : texts.run}
          </Button>
          <Footnotes />
        </>
      }
    >
      <span>{texts.intro}</span>
      {!ready && <NotReady state={state} dispatch={dispatch} />}
      <SplitDay day={day} shown={result?.test.span.day ?? null} choose={setDay} />
      <Field label={helpLabel(texts.against, settingHelpTexts[locale].evaluate.against)} size="small">
        <Dropdown
          className={styles.dropdown}
          size="small"
          value={against === null ? texts.againstNone : TEMPLATES[against].name[locale]}
          selectedOptions={[against ?? NONE]}
          onOptionSelect={(_, { optionValue }) => setAgainst(IDS.find((id) => id === optionValue) ?? null)}
        >
          <Option value={NONE}>{texts.againstNone}</Option>
          {IDS.map((id) => (
            <Option key={id} value={id}>
              {TEMPLATES[id].name[locale]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {failure && <FailureMessage failure={failure} />}
      {result && (
        <>
          <BackTestResult test={result.test} of={result.of} />
          <Caption1>{texts.notKnownThen}</Caption1>
          <WeightsSection
            key={JSON.stringify([result.of.scheme, result.test.span.day])}
            of={result.of}
            session={session}
            accept={(weights) =>
              dispatch({
                type: 'schemeChanged',
                scheme: { ...scheme, scores: { ...scheme.scores, weights } },
              })
            }
          />
        </>
      )}
    </StepPage>
  );
}
