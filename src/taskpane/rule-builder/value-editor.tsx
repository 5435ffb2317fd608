import { makeStyles, tokens } from '@fluentui/react-components';
import { setIn, type Path } from '../../scheme/edit/set-in';
import { fieldKind } from '../../scheme/rules/fields';
import { choiceName } from '../../report/choice-name';
import { useLanguage } from '../language';
import { ChoiceField } from '../scheme/fields/choice-field';
import { NumberField } from '../scheme/fields/number-field';
import { useSchemeEdit } from '../scheme/scheme-edit';
import { BoughtEditor } from './bought-editor';
import { valuesOf } from './change-condition';
import { ListField } from './list-field';
import { useRuleFrame, useRuleTexts } from './rule-frame';
import type { SingleCondition } from './subject';
import { TextField } from './text-field';

const useStyles = makeStyles({
  number: { width: '110px', maxWidth: '100%' },
  word: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
});

/** With what a condition compares. */
export function ValueEditor({ path, condition }: { path: Path; condition: SingleCondition }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useRuleTexts();
  const { scheme } = useSchemeEdit();
  const { filling } = useRuleFrame();
  const number = (key: string, label: string, unit?: string) => (
    <NumberField
      className={styles.number}
      path={[...path, key]}
      label={label}
      unseenLabel
      {...(unit ? { unit } : {})}
    />
  );
  switch (condition.operator) {
    case 'bought':
    case 'neverBought':
      return <BoughtEditor path={path} condition={condition} />;
    case 'hasTag':
      return (
        <ChoiceField
          path={[...path, 'tag']}
          label={texts.tag}
          unseenLabel
          choices={Object.fromEntries(
            scheme.tags.filter(({ id }) => id !== filling.ownTag).map(({ id, name }) => [id, name[locale]]),
          )}
        />
      );
    case 'tagCount':
      return <TagCountEditor path={path} condition={condition} />;
    case 'isEmpty':
    case 'isNotEmpty':
    case 'aboveAverage':
    case 'belowAverage':
      return null;
    case 'topPercent':
    case 'bottomPercent':
      return number('value', texts.value, texts.unitsOf.percent);
    case 'topCount':
    case 'bottomCount':
      return number('value', texts.value, texts.unitsOf.customers);
    case 'inLast':
    case 'inNext':
      return (
        <>
          {number('count', texts.value)}
          <ChoiceField path={[...path, 'unit']} label={texts.unit} unseenLabel choices={texts.units} />
        </>
      );
    case 'anniversaryWithin':
      return number('days', texts.value, texts.units.days);
  }
  const { field } = condition;
  const values = valuesOf(field, scheme);
  const kind = fieldKind(field);
  const unit = texts.fieldUnits[field];
  const choices =
    values && Object.fromEntries(values.map((id) => [id, choiceName(field, id, scheme, locale)]));
  if (condition.operator === 'oneOf') {
    return <ListField path={[...path, 'values']} kind={kind} choices={choices} />;
  }
  const one = (key: string, label: string) => {
    if (choices) return <ChoiceField path={[...path, key]} label={label} unseenLabel choices={choices} />;
    if (kind === 'number') return number(key, label, unit);
    return (
      <TextField
        path={[...path, key]}
        label={label}
        kind={kind === 'day' ? 'day' : kind === 'any' ? 'any' : 'text'}
      />
    );
  };
  if (condition.operator !== 'between') return one('value', texts.value);
  return (
    <>
      {one('from', texts.from)}
      <span className={styles.word}>{texts.between}</span>
      {one('to', texts.to)}
    </>
  );
}

/** No id of a group can be empty. */
const ANY_GROUP = '';

function TagCountEditor({
  path,
  condition,
}: {
  path: Path;
  condition: Extract<SingleCondition, { operator: 'tagCount' }>;
}) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useRuleTexts();
  const { scheme, change } = useSchemeEdit();
  return (
    <>
      <NumberField className={styles.number} path={[...path, 'atLeast']} label={texts.value} unseenLabel />
      <ChoiceField
        path={[...path, 'group']}
        label={texts.tagGroup}
        unseenLabel
        value={condition.group ?? ANY_GROUP}
        choices={{
          [ANY_GROUP]: texts.anyGroup,
          ...Object.fromEntries(scheme.tagGroups.map(({ id, name }) => [id, name[locale]])),
        }}
        choose={(id) => change(setIn(scheme, [...path, 'group'], id === ANY_GROUP ? null : id))}
      />
    </>
  );
}
