import type { Field } from '../../intake/fields';
import type { Mapping, Recognition } from '../../intake/mapping';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../language';
import { Section } from '../section';
import { ColumnChoice } from './column-choice';
import { fieldGroups } from './field-groups';

interface ColumnChoicesProps {
  mapping: Mapping;
  recognition: Recognition;
  choose(field: Field, column: number | null): void;
}

/** What was recognised, the columns that decide the grade first. */
export function ColumnChoices({ mapping, recognition, choose }: ColumnChoicesProps) {
  const { texts, say } = useLanguage();
  const { main, more } = fieldGroups(mapping, recognition);
  const found = more.filter((field) => mapping.columns[field] !== undefined).length;

  // One of the two customer columns must be there.
  const { customerId, customerName } = mapping.columns;
  const needs = (field: Field) =>
    field === main[0] && (field === 'customerId' ? customerName : customerId) === undefined;

  const choice = (field: Field) => (
    <ColumnChoice
      key={field}
      field={field}
      column={mapping.columns[field]}
      recognition={recognition}
      needed={needs(field)}
      {...(field === 'amount' ? { none: texts.quantityTimesPrice } : {})}
      choose={(column) => choose(field, column)}
    />
  );
  return (
    <Section title={texts.columns} hint={texts.columnsHint}>
      {main.map(choice)}
      <Disclosure title={texts.moreColumns} note={say(texts.moreColumnsFound, { found })}>
        {more.map(choice)}
      </Disclosure>
    </Section>
  );
}
