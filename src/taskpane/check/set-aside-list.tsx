import { makeStyles, tokens } from '@fluentui/react-components';
import type { SetAside } from '../../intake/set-aside';
import { useLanguage } from '../language';

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
  examples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The reasons why rows are not used, each with its count and where to look. */
export function SetAsideList({ setAside }: { setAside: SetAside[] }) {
  const styles = useStyles();
  const { texts, say, format } = useLanguage();
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
              {shown !== '' && (
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
