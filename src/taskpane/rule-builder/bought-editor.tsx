import { makeStyles } from '@fluentui/react-components';
import { setIn, type Path } from '../../scheme/edit/set-in';
import { ChoiceField } from '../scheme/fields/choice-field';
import { NumberField } from '../scheme/fields/number-field';
import { useSchemeEdit } from '../scheme/scheme-edit';
import { useRuleTexts } from './rule-frame';
import type { SingleCondition } from './subject';
import { TextField } from './text-field';

const useStyles = makeStyles({ number: { width: '96px', maxWidth: '100%' } });

interface BoughtEditorProps {
  path: Path;
  condition: Extract<SingleCondition, { what: string }>;
}

/** What was bought, how often, and when. */
export function BoughtEditor({ path, condition }: BoughtEditorProps) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const { scheme, change } = useSchemeEdit();
  const within = condition.within === null ? 'any' : 'last';
  return (
    <>
      <NumberField
        className={styles.number}
        path={[...path, 'times']}
        label={texts.timesLabel}
        unit={texts.times}
        unseenLabel
      />
      <ChoiceField path={[...path, 'what']} label={texts.what} unseenLabel choices={texts.whats} />
      <TextField path={[...path, 'matches']} label={texts.matches} kind="text" />
      <ChoiceField
        path={[...path, 'within']}
        label={texts.within}
        unseenLabel
        value={within}
        choices={{ any: texts.anyTime, last: texts.withinLast }}
        choose={(to) =>
          change(setIn(scheme, [...path, 'within'], to === 'any' ? null : { count: 12, unit: 'months' }))
        }
      />
      {condition.within !== null && (
        <>
          <NumberField
            className={styles.number}
            path={[...path, 'within', 'count']}
            label={texts.within}
            unseenLabel
          />
          <ChoiceField
            path={[...path, 'within', 'unit']}
            label={texts.unit}
            unseenLabel
            choices={texts.units}
          />
        </>
      )}
    </>
  );
}
