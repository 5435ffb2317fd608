import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PreviewRequest } from '../../run/preview';
import type { Session } from '../../run/session';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { ExplainedCustomerCard } from '../preview/explained-customer';
import { Section } from '../section';
import { useSelectedCustomer } from './use-selected-customer';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Why the customer in the selected row has the grade, and what is missing to the next tier. */
export function WhySelected({ session, request }: { session: Session; request: PreviewRequest | null }) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const customer = useSelectedCustomer(session, request);
  return (
    <Section title={texts.whyTitle} help={<InfoTip topic="why" />}>
      <div aria-live="polite">
        {customer ? (
          <ExplainedCustomerCard customer={customer} />
        ) : (
          <Text as="p" className={styles.hint}>
            {texts.whyHint}
          </Text>
        )}
      </div>
    </Section>
  );
}
