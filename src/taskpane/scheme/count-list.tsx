import { makeStyles, tokens } from '@fluentui/react-components';
import { CountText } from './count-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Names with how many customers each has now; nothing while no count is known. */
export function CountList({
  title,
  entries,
}: {
  title: string;
  entries: readonly { id: string; name: string; count: number | undefined }[];
}) {
  const styles = useStyles();
  if (entries.every(({ count }) => count === undefined)) return null;
  return (
    <ul className={styles.list} aria-label={title}>
      {entries.map(({ id, name, count }) => (
        <li key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <CountText count={count} />
        </li>
      ))}
    </ul>
  );
}
