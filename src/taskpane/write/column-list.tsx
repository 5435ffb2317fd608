import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { reportTexts } from '../../locales/report';
import { writeTexts } from '../../locales/write';
import type { GradedColumnId } from '../../report/graded-columns';
import { useLanguage } from '../language';
import { moved, nameTaken, type ColumnRow } from './column-rows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    minWidth: 0,
    borderTop: `2px solid transparent`,
    paddingBottom: tokens.spacingVerticalXXS,
    // There a transparent line would be drawn like any other.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
  },
  target: {
    borderTopColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  handle: { minWidth: '20px', maxWidth: '20px', cursor: 'grab', flexShrink: 0, touchAction: 'none' },
  place: { width: '20px', flexShrink: 0 },
  // The box has a margin around it: in the middle of its height the handle and the name stand beside it.
  beside: { marginTop: tokens.spacingVerticalXS },
  name: { flex: '1 1 auto', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  off: {
    color: tokens.colorNeutralForeground2,
    paddingTop: tokens.spacingVerticalSNudge,
    overflowWrap: 'anywhere',
  },
});

interface ColumnListProps {
  rows: readonly ColumnRow[];
  change(rows: ColumnRow[]): void;
}

/** The columns in their order: each can be left out, renamed and moved, with the mouse or the keyboard. */
export function ColumnList({ rows, change }: ColumnListProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const texts = writeTexts[locale];
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  /** A name that cannot be used stays as it is typed, until it is mended or left. */
  const [refused, setRefused] = useState<{ id: GradedColumnId; text: string } | null>(null);
  const usual = reportTexts[locale].columns;
  const nameOf = ({ id, header }: ColumnRow) => header ?? usual[id];
  const count = rows.filter(({ on }) => on).length;

  const rename = (index: number, text: string) => {
    const row = rows[index]!;
    const name = text.trim();
    const wanted = name === '' ? usual[row.id] : name;
    const taken = nameTaken(rows, row.id, wanted, nameOf);
    setRefused(taken || text !== wanted ? { id: row.id, text } : null);
    if (taken) return;
    const { header: _, ...rest } = row;
    change(rows.with(index, wanted === usual[row.id] ? rest : { ...rest, header: wanted.slice(0, 255) }));
  };
  const drop = () => {
    if (dragged !== null && over !== null && dragged !== over) change(moved(rows, dragged, over));
    setDragged(null);
    setOver(null);
  };

  return (
    <ul className={styles.list}>
      {rows.map((row, index) => {
        const name = nameOf(row);
        const typed = refused?.id === row.id ? refused.text : null;
        const taken = typed !== null && nameTaken(rows, row.id, typed.trim() || usual[row.id], nameOf);
        return (
          <li
            key={row.id}
            className={mergeClasses(styles.row, dragged !== null && over === index && styles.target)}
            onDragOver={(event) => {
              if (dragged === null || !row.on) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={drop}
          >
            {row.on ? (
              <Button
                className={mergeClasses(styles.handle, styles.beside)}
                appearance="transparent"
                size="small"
                icon={<ReOrderDotsVerticalRegular />}
                aria-label={say(texts.move, { column: name, place: index + 1, count })}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', row.id);
                  setDragged(index);
                }}
                onDragEnd={drop}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                  const to = index + step;
                  if (step === 0 || to < 0 || to >= count) return;
                  event.preventDefault();
                  change(moved(rows, index, to));
                }}
              />
            ) : (
              <span className={styles.place} />
            )}
            <Checkbox
              checked={row.on}
              aria-label={say(texts.include, { column: name })}
              onChange={(_, { checked }) => {
                const others = rows.toSpliced(index, 1);
                // A column that comes joins the others at their end; one that goes stands first among the rest.
                change(
                  others.toSpliced(checked === true ? count : count - 1, 0, { ...row, on: checked === true }),
                );
              }}
            />
            <div className={styles.name}>
              {row.on ? (
                <Field
                  className={styles.beside}
                  size="small"
                  validationState={taken ? 'error' : 'none'}
                  validationMessage={taken ? texts.nameTaken : undefined}
                >
                  <Input
                    className={styles.input}
                    size="small"
                    appearance="underline"
                    aria-label={say(texts.nameOf, { column: usual[row.id] })}
                    value={typed ?? name}
                    maxLength={255}
                    onChange={(_, { value }) => rename(index, value)}
                    onBlur={() => setRefused(null)}
                  />
                </Field>
              ) : (
                <div className={styles.off}>{name}</div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
