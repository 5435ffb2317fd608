import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { conditionText } from '../../report/condition-text';
import { fieldName } from '../../report/field-name';
import { getIn, setIn, type Path } from '../../scheme/edit/set-in';
import { fieldKind } from '../../scheme/rules/fields';
import { useLanguage } from '../language';
import { draftReason } from '../scheme/draft-reason';
import { pathKey, problemAt, useSchemeEdit } from '../scheme/scheme-edit';
import { useEditorTexts } from '../scheme/use-editor-texts';
import { operatorsOf, withOperator, withSubject } from './change-condition';
import { useRuleFrame, useRuleTexts } from './rule-frame';
import { SUBJECT_GROUPS, subjectOf, type SingleCondition, type Subject } from './subject';
import { ValueEditor } from './value-editor';

const useStyles = makeStyles({
  condition: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalXS,
  },
  word: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  subject: { flex: '1 1 140px', minWidth: 0 },
  operator: { flex: '0 1 auto', minWidth: 0, maxWidth: '100%' },
  inner: { minWidth: 0, width: '100%' },
  wrong: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ConditionEditorProps {
  path: Path;
  number: number;
  /** What joins it to the one before: and, or. */
  word?: string;
  remove(): void;
}

/** One condition of the sentence: what it is about, the comparison, and with what. */
export function ConditionEditor({ path, number, word, remove }: ConditionEditorProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useRuleTexts();
  const editorTexts = useEditorTexts();
  const { scheme, change, problems } = useSchemeEdit();
  const { filling, subjects, isInData, focusAfter } = useRuleFrame();
  const condition = getIn(scheme, path) as SingleCondition;
  const subject = subjectOf(condition);
  const operators = operatorsOf(subject);
  const isDay = 'field' in condition && fieldKind(condition.field) === 'day';
  const operatorNames: Record<string, string> = { ...texts.operators, ...(isDay ? texts.dayOperators : {}) };
  const nameOf = (each: Subject): string => {
    const own: Record<string, string> = texts.subjects;
    const name = Object.hasOwn(own, each) ? (own[each] ?? each) : fieldName(each, locale);
    return isInData(each) ? name : say(texts.notInData, { field: name });
  };
  const text = conditionText(condition, scheme, [], locale);
  // A column of another list may stand in the rule: it stays choosable.
  const offered = SUBJECT_GROUPS.map((group) => ({
    group,
    list:
      group === 'columns' && !Object.values(subjects).some((list) => list.includes(subject))
        ? [...subjects.columns, subject]
        : subjects[group],
  })).filter(({ list }) => list.length > 0);
  const wrong = [path, [...path, 'field'], [...path, 'operator']]
    .map((at) => problemAt(problems, at))
    .find((problem) => problem !== undefined);
  return (
    <div
      className={styles.condition}
      role="group"
      aria-label={say(texts.condition, { number: String(number), text })}
    >
      {word && <span className={styles.word}>{word}</span>}
      <div className={styles.line}>
        <Select
          className={styles.subject}
          select={{ className: styles.inner }}
          size="small"
          value={subject}
          aria-label={texts.subject}
          data-path={pathKey([...path, 'field'])}
          onChange={(_, { value }) =>
            change(setIn(scheme, path, withSubject(condition, value as Subject, filling)))
          }
        >
          {offered.map(({ group, list }) => (
            <optgroup key={group} label={texts.groups[group]}>
              {list.map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={say(texts.remove, { text })}
          title={say(texts.remove, { text })}
          onClick={remove}
        />
      </div>
      <div className={styles.line}>
        {operators.length > 1 ? (
          <Select
            className={styles.operator}
            select={{ className: styles.inner }}
            size="small"
            value={condition.operator}
            aria-label={texts.operator}
            data-path={pathKey([...path, 'operator'])}
            onChange={(_, { value }) => {
              const operator = operators.find((each) => each === value);
              focusAfter(pathKey([...path, 'operator']));
              if (operator) change(setIn(scheme, path, withOperator(condition, operator, filling)));
            }}
          >
            {operators.map((operator) => (
              <option key={operator} value={operator}>
                {operatorNames[operator]}
              </option>
            ))}
          </Select>
        ) : (
          <span>{operatorNames[condition.operator]}</span>
        )}
        <ValueEditor path={path} condition={condition} />
      </div>
      {wrong && <span className={styles.wrong}>{draftReason(wrong, editorTexts.labels.field, locale)}</span>}
    </div>
  );
}
