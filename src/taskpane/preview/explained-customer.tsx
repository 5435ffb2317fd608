import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedCustomer } from '../../worker/calls/preview';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  id: { color: tokens.colorNeutralForeground2 },
  why: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A customer with the grade, its reasons and the way to the next tier. */
export function ExplainedCustomerCard({ customer }: { customer: ExplainedCustomer }) {
  const styles = useStyles();
  const { id, name, tier, stage, why, tags } = customer;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <Text className={styles.name}>{name || id}</Text>
        {name !== '' && name !== id && <Text className={styles.id}>{id}</Text>}
      </div>
      <div className={styles.tags}>
        <Badge appearance="filled" color="brand">
          {tier}
        </Badge>
        <Badge appearance="outline">{stage}</Badge>
        {tags.map((tag) => (
          <Badge key={tag} appearance="tint" color="informative">
            {tag}
          </Badge>
        ))}
      </div>
      <ul className={styles.why}>
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
