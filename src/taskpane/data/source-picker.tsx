import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Source } from '../../run/source';
import { useLanguage } from '../language';
import { useNarrow } from '../use-narrow';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground2 },
});

interface SourcePickerProps {
  sources: Source[];
  sheetId: string | null;
  choose(sheetId: string): void;
}

/** The sheets of the workbook, each with its size. */
export function SourcePicker({ sources, sheetId, choose }: SourcePickerProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const { texts, say } = useLanguage();
  const sizeOf = ({ rows, columns }: Source) =>
    rows === 0 ? texts.sheetEmpty : say(texts.sheetSize, { rows, columns });
  const chosen = sources.find((source) => source.sheetId === sheetId);
  return (
    <Field
      label={texts.sheet}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      {...(chosen && chosen.rows > 0 ? { hint: sizeOf(chosen) } : {})}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={chosen?.sheetName ?? ''}
        selectedOptions={chosen ? [chosen.sheetId] : []}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
      >
        {sources.map((source) => (
          <Option key={source.sheetId} value={source.sheetId} text={source.sheetName}>
            <span className={styles.option}>
              <span>{source.sheetName}</span>
              <Caption1 className={styles.size}>{sizeOf(source)}</Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
