import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useLanguage } from '../language';
import { dropPlace } from './drop-place';
import { useEditorTexts } from './use-editor-texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThick} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // There a transparent line would be drawn like any other.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
  },
  dragged: { opacity: 0.5 },
  dropBefore: {
    borderTopColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  dropAfter: { borderBottomColor: tokens.colorBrandStroke1 },
  handle: {
    minWidth: 0,
    padding: tokens.spacingVerticalXXS,
    cursor: 'grab',
    touchAction: 'none',
    flexShrink: 0,
  },
  content: { flex: '1 1 auto', minWidth: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface ReorderListProps {
  items: readonly { id: string; name: string }[];
  /** Undefined = the order cannot be changed now. */
  move?: ((from: number, to: number) => void) | undefined;
  label: string;
  /** The ids are places: the moved row is then the one at its new place. */
  byPlace?: boolean;
  children(index: number): ReactNode;
}

/** A list whose rows are put in another order by dragging their handle, or with the arrow keys on it. */
export function ReorderList({ items, move, label, byPlace = false, children }: ReorderListProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const texts = useEditorTexts();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [said, setSaid] = useState('');
  // A row that moves in the page loses the focus: it gets it back.
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = focusNext.current;
    if (id === null) return;
    focusNext.current = null;
    const handles = list.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [];
    [...handles].find(({ dataset }) => dataset.handle === id)?.focus();
  });

  const perform = (from: number, to: number) => {
    const item = items[from];
    if (!move || !item || to < 0 || to >= items.length || from === to) return;
    focusNext.current = byPlace ? (items[to]?.id ?? item.id) : item.id;
    move(from, to);
    setSaid(say(texts.moved, { name: item.name, place: to + 1, count: items.length }));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    perform(index, to);
  };
  const placeOf = (event: PointerEvent, from: number): number =>
    dropPlace(
      [...(list.current?.children ?? [])].map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
      from,
      event.clientY,
    );
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={label}>
        {items.map(({ id, name }, index) => (
          <li
            key={id}
            className={mergeClasses(
              styles.row,
              drag?.from === index && styles.dragged,
              drag?.to === index && drag.to < drag.from && styles.dropBefore,
              drag?.to === index && drag.to > drag.from && styles.dropAfter,
            )}
          >
            {move && (
              <Button
                className={styles.handle}
                appearance="transparent"
                size="small"
                icon={<ReOrderDotsVerticalRegular />}
                aria-label={say(texts.move, { name })}
                title={texts.moveHint}
                data-handle={id}
                onKeyDown={(event) => onKeyDown(event, index)}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setDrag({ from: index, to: index });
                }}
                onPointerMove={(event) => drag && setDrag({ ...drag, to: placeOf(event, drag.from) })}
                onPointerUp={() => {
                  if (drag) perform(drag.from, drag.to);
                  setDrag(null);
                }}
                onPointerCancel={() => setDrag(null)}
              />
            )}
            <div className={styles.content}>{children(index)}</div>
          </li>
        ))}
      </ol>
      <div role="status" className={styles.unseen}>
        {said}
      </div>
    </>
  );
}
