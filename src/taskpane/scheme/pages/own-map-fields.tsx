import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import {
  addCells,
  addSegment,
  deleteCells,
  deleteSegment,
  moveCells,
  moveSegment,
} from '../../../scheme/edit/segments';
import { setIn } from '../../../scheme/edit/set-in';
import type { OwnMap, SegmentCells } from '../../../scheme/settings/segments';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { CountText } from '../count-text';
import { ChoiceField } from '../fields/choice-field';
import { LocalTextField } from '../fields/local-text-field';
import { ReorderList } from '../reorder-list';
import { useSchemeEdit } from '../scheme-edit';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 140px', minWidth: 0 },
  range: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  score: { minWidth: '56px' },
});

const AXES = ['recency', 'frequency', 'monetary', 'fm'] as const;
type Axis = (typeof AXES)[number];
const LETTERS: Record<Axis, string> = { recency: 'R', frequency: 'F', monetary: 'M', fm: 'FM' };

/** A map of the user's own: its segments, and which scores belong to which. */
export function OwnMapFields({ map }: { map: OwnMap }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, apply, counts } = useSchemeEdit();
  const names = Object.fromEntries(map.segments.map(({ id, name }) => [id, name[locale]]));
  return (
    <>
      <Section
        title={texts.segments.list}
        help={<HelpButton name={texts.segments.list} text={texts.help.mapOwn} />}
      >
        <ReorderList
          label={texts.segments.list}
          items={map.segments.map(({ id, name }) => ({ id, name: name[locale] }))}
          move={(from, to) => apply(moveSegment(scheme, from, to))}
        >
          {(index) => {
            const { id, name } = map.segments[index]!;
            const remove = say(texts.deleteThing, { name: name[locale] });
            return (
              <div className={styles.line}>
                <div className={styles.name}>
                  <LocalTextField path={['segments', 'segments', index, 'name']} label={texts.labels.name} />
                </div>
                <CountText count={counts?.segments.get(id)} />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={remove}
                  title={remove}
                  onClick={() => apply(deleteSegment(scheme, id))}
                />
              </div>
            );
          }}
        </ReorderList>
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => apply(addSegment(scheme))}>
            {texts.segments.add}
          </Button>
        </div>
      </Section>
      <Section title={texts.labels.cells} hint={texts.segments.cells}>
        <ReorderList
          label={texts.segments.cells}
          byPlace
          items={map.cells.map((_, index) => ({
            id: String(index),
            name: say(texts.segments.cellsOf, { number: index + 1 }),
          }))}
          move={(from, to) => apply(moveCells(scheme, from, to))}
        >
          {(index) => {
            const remove = say(texts.deleteThing, {
              name: say(texts.segments.cellsOf, { number: index + 1 }),
            });
            return (
              <div className={styles.line}>
                <div className={styles.name}>
                  <ChoiceField
                    path={['segments', 'cells', index, 'segment']}
                    label={texts.labels.segment}
                    unseenLabel
                    choices={names}
                  />
                </div>
                {AXES.map((axis) => (
                  <RangeFields key={axis} at={index} axis={axis} cells={map.cells[index]!} />
                ))}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={remove}
                  title={remove}
                  onClick={() => apply(deleteCells(scheme, index))}
                />
              </div>
            );
          }}
        </ReorderList>
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => apply(addCells(scheme))}>
            {texts.segments.addCells}
          </Button>
        </div>
        <ChoiceField
          path={['segments', 'otherwise']}
          label={texts.labels.otherwise}
          help={texts.help.otherwise}
          choices={names}
        />
      </Section>
    </>
  );
}

const SCORES = [1, 2, 3, 4, 5];

/** From which to which score; "any" leaves the range out. */
function RangeFields({ at, axis, cells }: { at: number; axis: Axis; cells: SegmentCells }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change } = useSchemeEdit();
  const path = ['segments', 'cells', at];
  const range = cells[axis];
  const write = (to: [number, number] | undefined) => {
    const { [axis]: _, ...others } = cells;
    change(setIn(scheme, path, to ? { ...others, [axis]: to } : others));
  };
  const select = (which: 0 | 1, label: string) => (
    <Select
      className={styles.score}
      size="small"
      value={range ? String(range[which]) : ''}
      aria-label={say(label, { dimension: LETTERS[axis] })}
      onChange={(_, { value }) => {
        if (value === '') return write(undefined);
        const score = Number(value);
        const [from, to] = range ?? [score, score];
        // The other end gives way: a range never stands upside down.
        write(which === 0 ? [score, Math.max(score, to)] : [Math.min(from, score), score]);
      }}
    >
      <option value="">{texts.segments.any}</option>
      {SCORES.map((score) => (
        <option key={score} value={score}>
          {score}
        </option>
      ))}
    </Select>
  );
  return (
    <span className={styles.range}>
      {LETTERS[axis]}
      {select(0, texts.segments.lowest)}
      {range && select(1, texts.segments.highest)}
    </span>
  );
}
