import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../intake/finding-table';
import type { CellPlace } from '../../intake/intake-result';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface CellLinksProps {
  cells: readonly CellPlace[];
  show(cell: CellPlace): void;
}

/** A few cells by their addresses; each brings its cell to the front in Excel. */
export function CellLinks({ cells, show }: CellLinksProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useDataCheckTexts();
  if (cells.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.examples}>
      {cells.map((cell) => {
        const address = cellAddress(cell);
        return (
          <li key={address}>
            <Link as="button" inline aria-label={say(texts.showCell, { address })} onClick={() => show(cell)}>
              {address}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
