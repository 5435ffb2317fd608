import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { SeenList } from '../../run/look-at-lists';
import type { Source } from '../../run/source';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';
import { useNarrow } from '../use-narrow';
import { sourceName } from './source-name';
import { helpTexts } from '../../locales/help';
import { helpLabel } from '../scheme/fields/help-label';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground2 },
});

interface SourcePickerProps {
  sources: Source[];
  sourceId: string | null;
  /** What the lists seem to be; null = not known yet. */
  seen: SeenList[] | null;
  choose(sourceId: string): void;
}

/** The sheets and Excel tables of the workbook, each with its size and what it seems to be. */
export function SourcePicker({ sources, sourceId, seen, choose }: SourcePickerProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const { locale, texts, say } = useLanguage();
  const help = helpTexts[locale].data;
  const sizeOf = ({ rows, columns }: Source) =>
    rows === 0 ? texts.sheetEmpty : say(texts.sheetSize, { rows, columns });
  const words = useDataCheckTexts();
  const looksLike = (id: string) => {
    const list = seen?.find((each) => each.sourceId === id)?.list;
    return list ? say(words.looksLikeList, { list }) : '';
  };
  const chosen = sources.find((source) => source.id === sourceId);
  return (
    <Field
      label={helpLabel(texts.sheet, help.sheet)}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      {...(chosen && chosen.rows > 0 ? { hint: sizeOf(chosen) } : {})}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={chosen ? sourceName(chosen, words, say) : ''}
        selectedOptions={chosen ? [chosen.id] : []}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
      >
        {sources.map((source) => (
          <Option key={source.id} value={source.id} text={sourceName(source, words, say)}>
            <span className={styles.option}>
              <span>{sourceName(source, words, say)}</span>
              <Caption1 className={styles.size}>
                {[sizeOf(source), looksLike(source.id)].filter(Boolean).join(' · ')}
              </Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
