import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** More columns than this have no room side by side in a pane of usual width. */
const MOST_COLUMNS = 5;
/** There the figures of a row stand below its name, each with its head. */
const NARROW = '@media (max-width: 480px)';

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
  stackedRow: {
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))',
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  stackedName: {
    [NARROW]: {
      gridColumnStart: '1',
      gridColumnEnd: '-1',
      borderBottom: 'none',
      paddingBottom: 0,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  stackedCell: {
    [NARROW]: {
      minWidth: 0,
      textAlign: 'left',
      borderBottom: 'none',
      paddingLeft: 0,
      paddingRight: 0,
      '&::before': {
        // The unseen head is read out already, where the browser can keep this one silent.
        content: ['attr(data-head)', 'attr(data-head) / ""'],
        display: 'block',
        color: tokens.colorNeutralForeground2,
        fontWeight: tokens.fontWeightRegular,
      },
    },
  },
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
  const stacked = headers.length > MOST_COLUMNS;
  const line = (cells: string[], className?: string) =>
    cells.map((cell, column) =>
      column === 0 ? (
        <th
          key={column}
          scope="row"
          className={mergeClasses(styles.cell, styles.first, className, stacked && styles.stackedName)}
        >
          {cell}
        </th>
      ) : (
        <td
          key={column}
          className={mergeClasses(styles.cell, className, stacked && styles.stackedCell)}
          data-head={headers[column]}
        >
          {cell}
        </td>
      ),
    );
  const rowClass = stacked ? styles.stackedRow : undefined;
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
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  column === 0 && styles.first,
                  stacked && styles.stackedHead,
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className={rowClass}>
              {line(cells)}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr className={rowClass}>{line(total, styles.total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
