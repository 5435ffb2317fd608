import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { getIn, setIn, type Path } from '../../scheme/edit/set-in';
import { DEEPEST_RULE, type Condition } from '../../scheme/rules/condition';
import { pathKey, useSchemeEdit } from '../scheme/scheme-edit';
import { newCondition } from './change-condition';
import { ConditionEditor } from './condition-editor';
import { useRuleFrame, useRuleTexts } from './rule-frame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  inner: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, maxWidth: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type Group = Extract<Condition, { of: Condition[] }>;
const CONNECTIVES = ['all', 'any', 'none'] as const;

interface GroupEditorProps {
  path: Path;
  /** What stands before "all of this is so": only the outermost group has it. */
  lead?: string;
  depth: number;
  remove?(): void;
}

/** Conditions that go together. A rule of a single condition is shown as a group of one. */
export function GroupEditor({ path, lead, depth, remove }: GroupEditorProps) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const { scheme, change } = useSchemeEdit();
  const { filling, full, focusAfter } = useRuleFrame();
  const rule = getIn(scheme, path) as Condition;
  const bare = !('of' in rule);
  const group: Group = bare ? { operator: 'all', of: [rule] } : rule;
  const partPath = (index: number): Path => (bare ? path : [...path, 'of', index]);
  const write = (to: Group) => change(setIn(scheme, path, to));
  const add = (condition: Condition) => {
    const first: Path = 'of' in condition ? ['of', 0, 'field'] : ['field'];
    focusAfter(pathKey([...path, 'of', group.of.length, ...first]));
    write({ ...group, of: [...group.of, condition] });
  };
  const removePart = (index: number) => {
    const left = group.of.toSpliced(index, 1);
    const next = Math.min(index, left.length - 1);
    focusAfter(
      next < 0
        ? pathKey([...path, 'operator'])
        : pathKey([...path, 'of', next, ...('of' in left[next]! ? ['operator'] : ['field'])]),
    );
    write({ ...group, of: left });
  };
  return (
    <div
      className={mergeClasses(styles.group, depth > 1 && styles.inner)}
      role="group"
      aria-label={lead ?? texts.group}
    >
      <div className={styles.head}>
        {lead && <span>{lead}</span>}
        <Select
          className={styles.select}
          size="small"
          value={group.operator}
          aria-label={texts.connective}
          data-path={pathKey([...path, 'operator'])}
          onChange={(_, { value }) => {
            const operator = CONNECTIVES.find((each) => each === value);
            focusAfter(pathKey([...path, 'operator']));
            if (operator) write({ ...group, operator });
          }}
        >
          {CONNECTIVES.map((each) => (
            <option key={each} value={each}>
              {texts.connectives[each]}
            </option>
          ))}
        </Select>
        {remove && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={texts.removeGroup}
            title={texts.removeGroup}
            onClick={remove}
          />
        )}
      </div>
      {group.of.length === 0 && (
        <p className={styles.note}>{group.operator === 'any' ? texts.nobody : texts.everybody}</p>
      )}
      {group.of.map((part, index) => {
        const word = index === 0 ? undefined : group.operator === 'all' ? texts.and : texts.or;
        return 'of' in part ? (
          <div key={index} className={styles.group}>
            {word && <span className={styles.note}>{word}</span>}
            <GroupEditor path={partPath(index)} depth={depth + 1} remove={() => removePart(index)} />
          </div>
        ) : (
          <ConditionEditor
            key={index}
            path={partPath(index)}
            number={index + 1}
            {...(word ? { word } : {})}
            remove={() => removePart(index)}
          />
        );
      })}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          disabledFocusable={full}
          onClick={() => add(newCondition('recency', filling))}
        >
          {texts.addCondition}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          disabledFocusable={full || depth >= DEEPEST_RULE}
          onClick={() => add({ operator: 'any', of: [newCondition('recency', filling)] })}
        >
          {texts.addGroup}
        </Button>
      </div>
    </div>
  );
}
