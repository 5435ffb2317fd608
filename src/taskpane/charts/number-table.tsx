import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
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
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        {heads && (
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th
                  key={index}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.head, index > 0 && styles.number)}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={mergeClasses(styles.cell, styles.number)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
