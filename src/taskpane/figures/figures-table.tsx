import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  /** A table with many tiers scrolls by itself; the page never does. */
  scroller: { overflowX: 'auto', minWidth: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'right',
    verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
  },
  first: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface FiguresTableProps {
  caption: string;
  /** The heading above it says the same already. */
  hideCaption?: boolean;
  headers: string[];
  /** Ready to be shown; the first cell names the row. */
  rows: string[][];
  total?: string[];
}

/** Rows of figures, each with a name. */
export function FiguresTable({ caption, hideCaption = false, headers, rows, total }: FiguresTableProps) {
  const styles = useStyles();
  const line = (cells: string[], className?: string) =>
    cells.map((cell, column) =>
      column === 0 ? (
        <th key={column} scope="row" className={mergeClasses(styles.cell, styles.first, className)}>
          {cell}
        </th>
      ) : (
        <td key={column} className={mergeClasses(styles.cell, className)}>
          {cell}
        </td>
      ),
    );
  return (
    <div className={styles.scroller} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table} {...(hideCaption ? { 'aria-label': caption } : {})}>
        {!hideCaption && <caption className={styles.caption}>{caption}</caption>}
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, column === 0 && styles.first)}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>{line(cells)}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{line(total, styles.total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
