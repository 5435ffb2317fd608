import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { schemeComparisonTexts } from '../../locales/scheme-comparison';
import { compareSchemes } from '../../report/compare-schemes';
import type { Scheme } from '../../scheme/schema';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  /** A line of its own: two settings beside each other have room in a narrow pane, three columns do not. */
  setting: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  cell: {
    verticalAlign: 'top',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface SchemeDifferencesProps {
  first: Scheme;
  second: Scheme;
  /** What stands above them, such as where they come from. */
  headers: readonly [string, string];
  /** Describes the table for those who do not see it. */
  label: string;
}

/** Two schemes side by side: only what they decide differently. */
export default function SchemeDifferences({ first, second, headers, label }: SchemeDifferencesProps) {
  const styles = useStyles();
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.compare;
  const { parts } = schemeComparisonTexts[locale];
  const id = useId();
  const differences = compareSchemes(first, second, locale);
  return (
    <>
      <span role="status">
        {differences.length === 0 ? texts.same : say(texts.differences, { count: differences.length })}
      </span>
      {differences.length > 0 && (
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {headers.map((header, column) => (
                <th key={column} id={`${id}${column}`} scope="col" className={styles.head}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          {differences.map(({ part, setting, first: one, second: other }, index) => (
            <tbody key={`${part} ${setting}`}>
              <tr>
                <th id={`${id}s${index}`} scope="rowgroup" colSpan={2} className={styles.setting}>
                  {say(texts.settingOf, { part: parts[part], setting })}
                </th>
              </tr>
              <tr>
                {[one, other].map((text, column) => (
                  <td key={column} headers={`${id}s${index} ${id}${column}`} className={styles.cell}>
                    {text ?? texts.none}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}
