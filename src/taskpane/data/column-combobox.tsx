import { Caption1, Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language';
import { useDataCheckTexts } from '../use-data-check-texts';

const NONE = 'none';

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0 },
  listbox: { maxHeight: '320px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  sample: { color: tokens.colorNeutralForeground2 },
});

interface ColumnComboboxProps {
  /** 0-based columns that hold anything. */
  columns: readonly number[];
  column: number | undefined;
  /** What no column is called; undefined = one is needed. */
  none?: string;
  nameOf(column: number): string;
  sampleOf(column: number): string;
  choose(column: number | null): void;
}

/** A list of many columns that is searched by typing a part of the name. */
export function ColumnCombobox({ columns, column, none, nameOf, sampleOf, choose }: ColumnComboboxProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useDataCheckTexts();
  const [open, setOpen] = useState(false);
  // Typed text is a search and no value: left alone, the chosen column stands there again.
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = column === undefined ? (none ?? '') : nameOf(column);
  const wanted = (typed ?? '').trim().toLocaleLowerCase();
  const found = columns.filter((each) => nameOf(each).toLocaleLowerCase().includes(wanted));
  return (
    <Combobox
      className={styles.combobox}
      input={{ className: styles.input }}
      listbox={{ className: styles.listbox }}
      size="small"
      placeholder={texts.search}
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setTyped(null);
      }}
      value={typed ?? chosen}
      selectedOptions={[column === undefined ? NONE : String(column)]}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        if (optionValue !== undefined) choose(optionValue === NONE ? null : Number(optionValue));
      }}
    >
      {open && none !== undefined && wanted === '' && (
        <Option value={NONE} text={none}>
          {none}
        </Option>
      )}
      {open &&
        found.map((each) => (
          <Option key={each} value={String(each)} text={nameOf(each)}>
            <span className={styles.option}>
              <span>{nameOf(each)}</span>
              <Caption1 className={styles.sample}>{sampleOf(each)}</Caption1>
            </span>
          </Option>
        ))}
      {open && found.length === 0 && (
        <Option disabled text="">
          {say(texts.searchNothing, { text: typed ?? '' })}
        </Option>
      )}
    </Combobox>
  );
}
