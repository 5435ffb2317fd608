import {
  Caption1,
  Dropdown,
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
  dropdown: { minWidth: 0, width: '100%' },
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

/** Which column of the sheet a field comes from, with a sample of what stands in it and why it was taken. */
export function ColumnChoice({ field, column, recognition, needed, none, choose }: ColumnChoiceProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
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
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        size="small"
        placeholder={texts.chooseColumn}
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        value={column === undefined ? (needed ? '' : noneLabel) : nameOf(column)}
        selectedOptions={[column === undefined ? NONE : String(column)]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue === NONE ? null : Number(optionValue))}
      >
        {open && !needed && (
          <Option value={NONE} text={noneLabel}>
            {noneLabel}
          </Option>
        )}
        {/* Built only when it opens: a sheet may have 16,384 columns, and there are several lists. */}
        {open &&
          filled.map((index) => (
            <Option key={index} value={String(index)} text={nameOf(index)}>
              <span className={styles.option}>
                <span>{nameOf(index)}</span>
                <Caption1 className={styles.sample}>{sample(index)}</Caption1>
              </span>
            </Option>
          ))}
      </Dropdown>
    </LabelledField>
  );
}
