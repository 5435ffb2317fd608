import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SetAside } from '../../intake/set-aside';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  rows: { fontVariantNumeric: 'tabular-nums' },
  jumps: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  examples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SetAsideListProps {
  setAside: SetAside[];
  /** Brings a row to the front in Excel. */
  showRow?: (row: number) => void;
}

/** The reasons why rows are not used, each with its count and where to look. */
export function SetAsideList({ setAside, showRow }: SetAsideListProps) {
  const styles = useStyles();
  const { texts, say, format } = useLanguage();
  const words = useDataCheckTexts();
  return (
    <ul className={styles.list}>
      {setAside
        .filter(({ rows }) => rows > 0)
        .map(({ reason, rows, examples }) => {
          // Row numbers as the sheet shows them: no thousands separators.
          const shown = examples.slice(0, 3).join(texts.listSeparator);
          const more = rows > Math.min(examples.length, 3);
          return (
            <li key={reason}>
              <div className={styles.line}>
                <span>{texts.setAside[reason]}</span>
                <span className={styles.rows}>{format.count(rows)}</span>
              </div>
              {showRow && (
                <div className={styles.jumps}>
                  {examples.map((row) => (
                    <Link key={row} as="button" inline onClick={() => showRow(row)}>
                      {say(words.showRow, { row: String(row) })}
                    </Link>
                  ))}
                </div>
              )}
              {!showRow && shown !== '' && (
                <div className={styles.examples}>
                  {more
                    ? say(texts.exampleRowsAndMore, { rows: shown })
                    : say(texts.exampleRows, { rows: shown, shown: Math.min(examples.length, 3) })}
                </div>
              )}
            </li>
          );
        })}
    </ul>
  );
}
