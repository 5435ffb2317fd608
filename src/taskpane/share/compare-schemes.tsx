import { makeStyles, tokens } from '@fluentui/react-components';
import { schemeComparisonTexts } from '../../locales/scheme-comparison';
import { compareSchemes } from '../../report/compare-schemes';
import type { Scheme } from '../../scheme/schema';
import { Section } from '../section';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Two schemes side by side: only what they decide differently. */
export function CompareSchemes({ first, second }: { first: Scheme; second: Scheme }) {
  const styles = useStyles();
  const { texts: all, say, locale } = useShareTexts();
  const texts = all.compare;
  const { parts } = schemeComparisonTexts[locale];
  const differences = compareSchemes(first, second, locale);
  return (
    <Section
      title={texts.title}
      hint={differences.length === 0 ? texts.same : say(texts.differences, { count: differences.length })}
    >
      {differences.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {[texts.setting, first.name[locale], second.name[locale]].map((header, column) => (
                <th key={column} scope="col" className={styles.cell}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ part, setting, first: one, second: other }) => (
              <tr key={`${part} ${setting}`}>
                <th scope="row" className={styles.cell}>
                  {parts[part]}: {setting}
                </th>
                <td className={styles.cell}>{one ?? texts.none}</td>
                <td className={styles.cell}>{other ?? texts.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
