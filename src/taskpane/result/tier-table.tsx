import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language';

/** No room for three columns: the numbers of a tier stand below its name. */
const NARROW = '@media (max-width: 260px)';

const useStyles = makeStyles({
  row: { [NARROW]: { display: 'flex', flexWrap: 'wrap' } },
  tierHead: { [NARROW]: { display: 'none' } },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    [NARROW]: { flex: '1 1 45%', boxSizing: 'border-box' },
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    width: '28%',
    [NARROW]: { width: '100%', paddingBottom: 0 },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
  },
  cell: {
    [NARROW]: { flex: '1 1 45%', minWidth: 0, boxSizing: 'border-box' },
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
  },
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  share: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: {
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  customers: { backgroundColor: tokens.colorBrandBackground },
  revenue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface Tier {
  name: string;
  customers: number;
  /** null = the list has no amounts. */
  revenue: number | null;
}

interface TierTableProps {
  tiers: Tier[];
  customers: number;
  revenue: number | null;
}

/** The tiers with their customers and amounts; the bars repeat the shares that stand beside them as numbers. */
export function TierTable({ tiers, customers, revenue }: TierTableProps) {
  const styles = useStyles();
  const { texts, format } = useLanguage();
  // Shares of nothing, or of a loss, say nothing.
  const total = revenue !== null && revenue > 0 ? revenue : null;

  const amount = (value: number, of: number, shown: string, colour: string) => (
    <td className={styles.cell}>
      <span className={styles.numbers}>
        <span>{shown}</span> <span className={styles.share}>{format.share(value / of)}</span>
      </span>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.bar, colour)}
          style={{ width: `${Math.min(100, Math.max(0, (value / of) * 100 || 0))}%` }}
        />
      </div>
    </td>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.tiersCaption}</caption>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={mergeClasses(styles.head, styles.tierHead)}>
            {texts.tier}
          </th>
          <th scope="col" className={styles.head}>
            {texts.tierCustomers}
          </th>
          {total !== null && (
            <th scope="col" className={styles.head}>
              {texts.tierRevenue}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => (
          <tr key={tier.name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {tier.name}
            </th>
            {amount(tier.customers, customers, format.count(tier.customers), styles.customers)}
            {total !== null &&
              amount(tier.revenue ?? 0, total, format.amount(tier.revenue ?? 0), styles.revenue)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={mergeClasses(styles.row, styles.total)}>
          <th scope="row" className={styles.name}>
            {texts.total}
          </th>
          <td className={styles.cell}>{format.count(customers)}</td>
          {total !== null && <td className={styles.cell}>{format.amount(total)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
