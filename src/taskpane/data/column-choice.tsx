import {
  Caption1,
  Combobox,
  Field as LabelledField,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Field } from '../../intake/fields';
import type { Recognition } from '../../intake/mapping';
import { useLanguage } from '../language';
import { sampleOf } from './sample-of';
import { useDataCheckTexts } from '../use-data-check-texts';
import { useNarrow } from '../use-narrow';

/** Below this the guess is shown as one to check. */
const UNSURE = 0.6;
const NONE = 'none';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  listbox: { maxHeight: '320px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  sample: { color: tokens.colorNeutralForeground2 },
  hint: { overflowWrap: 'anywhere' },
  unsure: {
    display: 'inline-flex',
    verticalAlign: 'text-bottom',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

interface ColumnChoiceProps {
  field: Field;
  /** 0-based column; undefined = none. */
  column: number | undefined;
  recognition: Recognition;
  needed?: boolean;
  /** What "no column" means for this field. */
  none?: string;
  choose(column: number | null): void;
}

/** Which column of the sheet a field comes from, found by typing a part of its header, with a sample of what stands in it and why it was taken. */
export function ColumnChoice({ field, column, recognition, needed, none, choose }: ColumnChoiceProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const { texts, say, format } = useLanguage();
  const words = useDataCheckTexts();
  const { headers, samples, guesses } = recognition;

  const nameOf = (index: number) => headers[index]?.trim() || say(texts.unnamedColumn, { number: index + 1 });
  const sample = (index: number) => sampleOf(samples[index] ?? [], texts.listSeparator);

  const filled = headers.flatMap((header, index) =>
    header.trim() !== '' || (samples[index]?.length ?? 0) > 0 ? [index] : [],
  );
  const guess = guesses.find((each) => each.field === field && each.column === column);
  const unsure = guess !== undefined && guess.confidence < UNSURE;
  const noneLabel = none ?? texts.noColumn;
  const shown = column === undefined ? '' : sample(column);

  const chosen = column === undefined ? (needed ? '' : noneLabel) : nameOf(column);
  const wanted = search.trim().toLowerCase();
  const matches = (name: string): boolean => name.toLowerCase().includes(wanted);
  // Built only when it opens: a sheet may have 16,384 columns, and there are several lists.
  const found = open ? filled.filter((index) => matches(nameOf(index))) : [];

  const hint =
    column === undefined ? undefined : (
      <span className={styles.hint}>
        {shown === '' ? texts.noSample : say(texts.sample, { samples: shown })}
        {' · '}
        {unsure ? (
          <span className={styles.unsure}>
            <QuestionCircleRegular aria-hidden />
            {texts.pleaseCheck}
          </span>
        ) : (
          texts.reasons[guess?.reason ?? 'user']
        )}
        {guess && guess.confidence < 1 && (
          <> · {say(words.confidence, { share: format.share(guess.confidence) })}</>
        )}
      </span>
    );

  return (
    <LabelledField
      label={texts.fields[field]}
      size="small"
      orientation={narrow ? 'vertical' : 'horizontal'}
      required={needed && column === undefined}
      hint={hint}
      {...(needed && column === undefined ? { validationMessage: texts.needed } : {})}
    >
      <Combobox
        className={styles.box}
        listbox={{ className: styles.listbox }}
        input={{ className: styles.input }}
        // The field itself opens by keyboard: a second stop for each would only be in the way.
        expandIcon={{ 'aria-label': texts.chooseColumn, tabIndex: -1 }}
        size="small"
        // What is typed is only ever a search: leaving the field chooses nothing.
        freeform
        placeholder={open && chosen !== '' ? chosen : texts.chooseColumn}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
          setSearch('');
        }}
        value={open ? search : chosen}
        onChange={({ target }) => setSearch(target.value)}
        selectedOptions={[column === undefined ? NONE : String(column)]}
        onOptionSelect={(_, { optionValue }) => {
          // Fluent also reports that typing has left the chosen option: that is no choice yet.
          if (optionValue !== undefined) choose(optionValue === NONE ? null : Number(optionValue));
        }}
      >
        {open && !needed && matches(noneLabel) && (
          <Option value={NONE} text={noneLabel}>
            {noneLabel}
          </Option>
        )}
        {found.map((index) => (
          <Option key={index} value={String(index)} text={nameOf(index)}>
            <span className={styles.option}>
              <span>{nameOf(index)}</span>
              <Caption1 className={styles.sample}>{sample(index)}</Caption1>
            </span>
          </Option>
        ))}
        {open && found.length === 0 && search !== '' && (
          <Option key="nothing" value="" text="" disabled>
            {say(texts.noColumnFound, { text: search.trim() })}
          </Option>
        )}
      </Combobox>
    </LabelledField>
  );
}
