import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** No room for columns of numbers: they stand below the name of their row, each with its head. */
const NARROW = '@media (max-width: 260px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { textAlign: 'right', paddingRight: 0 },
  stackedHead: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  stackedRow: { [NARROW]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM } },
  stackedName: { [NARROW]: { flex: '1 0 100%', borderBottom: 'none', paddingBottom: 0 } },
  stackedNumber: {
    [NARROW]: {
      borderBottom: 'none',
      '&[data-head]::before': {
        // The unseen head is read out already, where the browser can keep this one silent.
        content: ['attr(data-head) " "', 'attr(data-head) " " / ""'],
        fontSize: tokens.fontSizeBase200,
        color: tokens.colorNeutralForeground2,
      },
    },
  },
});

interface NumberTableProps {
  /** For screen readers: the title stands above the table already. */
  caption: string;
  /** Heads of the columns, that of the names first; left out where they say nothing. */
  heads?: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
}

/** Names with their numbers. */
export function NumberTable({ caption, heads, rows }: NumberTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{caption}</caption>
      {heads && (
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th
                key={index}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  index > 0 && styles.number,
                  styles.stackedHead,
                )}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name} className={styles.stackedRow}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.stackedName)}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td
                key={index}
                className={mergeClasses(styles.cell, styles.number, styles.stackedNumber)}
                data-head={heads?.[index + 1] || undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
