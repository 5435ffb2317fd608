import { Caption1, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import type { Check } from '../../run/run-types';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';
import { Section } from '../section';
import { FindingList } from './finding-list';
import { SetAsideList } from './set-aside-list';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  unit: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { fontVariantNumeric: 'tabular-nums' },
  earlier: { opacity: 0.6 },
  counting: { justifyContent: 'flex-start' },
});

interface UsedRowsProps {
  /** null = not counted yet. */
  check: Check | null;
  counting: boolean;
  /** Brings a row of the sheet to the front; without it the findings are listed in short. */
  showRow?: (row: number) => void;
}

/** How many customers, orders and rows will be used, and why the others will not. */
export function UsedRows({ check, counting, showRow }: UsedRowsProps) {
  const styles = useStyles();
  const { texts, say, format } = useLanguage();
  if (!check) {
    return (
      <Section title={texts.usedTitle}>
        {counting && (
          <Spinner className={styles.counting} size="tiny" label={<Caption1>{texts.counting}</Caption1>} />
        )}
      </Section>
    );
  }
  const { customers, orders, revenue, rows, used, setAside, findings } = check;
  const figures = [
    {
      number: customers,
      shown: format.count(customers),
      unit: say(texts.countCustomers, { count: customers }),
    },
    { number: orders, shown: format.count(orders), unit: say(texts.countOrders, { count: orders }) },
    { number: revenue, shown: format.amount(revenue), unit: texts.countRevenue },
    // A list without order counts or amounts does not know these.
  ].filter(({ number }) => Number.isFinite(number) && number !== 0);
  return (
    <Section title={texts.usedTitle}>
      <dl className={mergeClasses(styles.figures, counting && styles.earlier)} aria-busy={counting}>
        {figures.map(({ shown, unit }) => (
          <div key={unit} className={styles.figure}>
            <dt className={styles.unit}>{unit}</dt>
            <dd className={styles.number}>{shown}</dd>
          </div>
        ))}
      </dl>
      <Text className={styles.line} as="p" style={{ margin: 0 }}>
        {used === rows ? say(texts.allRowsUsed, { rows }) : say(texts.rowsUsed, { used, rows })}
      </Text>
      {used < rows && (
        <Disclosure title={say(texts.rowsSetAside, { rows: rows - used })}>
          <SetAsideList setAside={setAside} {...(showRow ? { showRow } : {})} />
        </Disclosure>
      )}
      {!showRow && <FindingList findings={findings} />}
    </Section>
  );
}
