import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { RuleState } from '../../intake/intake-result';
import type { IntakeOptions } from '../../intake/mapping';
import { ruleStates } from '../../intake/rules';
import { intakeTexts } from '../../locales/intake-texts';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useDataCheckTexts } from '../use-data-check-texts';

const useStyles = makeStyles({
  rules: { display: 'flex', flexDirection: 'column' },
  rule: { alignItems: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  rows: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface RuleListProps {
  rules: readonly RuleState[];
  options: IntakeOptions;
  /** Orders: one switch stands for all that is cancelled, unpaid, refunded or returned. */
  orders: boolean;
  /** Lists that share only names stand side by side. */
  asksForNames: boolean;
  change(options: IntakeOptions): void;
}

/** The rules by which rows count or not, each with its switch and the rows that it concerns. */
export function RuleList({ rules, options, orders, asksForNames, change }: RuleListProps) {
  const styles = useStyles();
  const { locale, texts, say } = useLanguage();
  const words = useDataCheckTexts();
  const intake = intakeTexts[locale];
  // by the user's word and not by the last count: a switch answers at once
  const on = ruleStates(options);
  const hasReturns = rules.some(({ rule }) => rule === 'returned');
  if (!orders && rules.length === 0 && !asksForNames) return null;
  const rule = (key: string, label: string, checked: boolean, set: (on: boolean) => void, rows?: number) => (
    <Switch
      key={key}
      className={styles.rule}
      label={{
        size: 'small',
        children: (
          <>
            {label}
            {rows !== undefined && <span className={styles.rows}> · {say(words.ruleRows, { rows })}</span>}
          </>
        ),
      }}
      checked={checked}
      onChange={(_, data) => set(data.checked)}
    />
  );
  return (
    <Section
      title={texts.rulesTitle}
      hint={words.rulesHint}
      {...(orders ? { help: <InfoTip topic="cancelled" /> } : {})}
    >
      <div className={styles.rules}>
        {orders &&
          rule('all', texts.leaveOutCancelled, options.leaveOutCancelled, (on) =>
            change(allSwitched(options, on)),
          )}
        {rules.map(({ rule: name, rows }) =>
          rule(
            name,
            intake.rules[name],
            on[name],
            (set) => change({ ...options, rules: { ...options.rules, [name]: set } }),
            rows,
          ),
        )}
        {hasReturns &&
          rule('net', intake.netReturns, options.netReturns ?? false, (on) =>
            change({ ...options, netReturns: on }),
          )}
        {asksForNames &&
          rule('names', words.joinByName, options.joinByName ?? false, (on) =>
            change({ ...options, joinByName: on }),
          )}
      </div>
    </Section>
  );
}

/** The switch for all of them takes back what was said of single ones. */
function allSwitched(options: IntakeOptions, on: boolean): IntakeOptions {
  const { cancelled, unpaid, refunded, returned, ...rules } = options.rules ?? {};
  return { ...options, leaveOutCancelled: on, rules };
}
