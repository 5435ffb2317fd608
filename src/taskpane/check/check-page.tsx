import { Switch } from '@fluentui/react-components';
import { FailureMessage } from '../failure-message';
import { GradeFooter } from '../grade-footer';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { Section } from '../section';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { UsedRows } from './used-rows';

/** What the data gives: rows used and set aside, findings, and the rules that decide. */
export default function CheckPage({ state, dispatch }: StepProps) {
  const { texts } = useLanguage();
  const { check, checking, failure, mapping, options } = state;
  return (
    <StepPage title={texts.checkTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {failure?.during === 'checking' ? (
        <FailureMessage failure={failure} />
      ) : (
        <UsedRows check={check} counting={checking.status === 'running'} />
      )}
      {mapping?.kind === 'orders' && (
        <Section title={texts.rulesTitle} help={<InfoTip topic="cancelled" />}>
          <Switch
            label={{ children: texts.leaveOutCancelled, size: 'small' }}
            checked={options.leaveOutCancelled}
            onChange={(_, { checked }) => dispatch({ type: 'leaveOutCancelledSwitched', on: checked })}
          />
        </Section>
      )}
    </StepPage>
  );
}
