import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editHistory,
  LONGEST_PAST,
  startHistory,
  type EditHistory,
  type HistoryAction,
} from '../../../src/taskpane/scheme/edit-history';

const after = (history: EditHistory<string>, ...actions: HistoryAction<string>[]): EditHistory<string> =>
  actions.reduce(editHistory<string>, history);
const typed = (to: string, field?: string): HistoryAction<string> => ({
  type: 'edited',
  to,
  ...(field ? { field } : {}),
});
const undo: HistoryAction<string> = { type: 'undone' };
const redo: HistoryAction<string> = { type: 'redone' };

const edits = fc.array(
  fc.record(
    { to: fc.string(), field: fc.constantFrom('name', 'colour', undefined) },
    { requiredKeys: ['to'] },
  ),
  { maxLength: 30 },
);

describe('one history of edits', () => {
  test('letters typed into one field are one step back', () => {
    const history = after(startHistory(''), typed('V', 'name'), typed('VI', 'name'), typed('VIP', 'name'));
    expect(after(history, undo).present).toBe('');
    expect(after(history, undo, redo).present).toBe('VIP');
  });

  test('a field that was left and entered again is a step of its own', () => {
    const history = after(startHistory(''), typed('V', 'name'), { type: 'settled' }, typed('VIP', 'name'));
    expect(after(history, undo).present).toBe('V');
  });

  test('an edit after going back forgets what was ahead', () => {
    const history = after(startHistory('a'), typed('b'), undo, typed('c'));
    expect(after(history, redo).present).toBe('c');
    expect(after(history, undo).present).toBe('a');
  });

  test('going back as often as there are steps returns exactly to the start, and forth to the end', () => {
    fc.assert(
      fc.property(fc.string(), edits, (first, list) => {
        const actions = list.map(({ to, field }) => typed(to, field));
        const history = after(startHistory(first), ...actions);
        const back = after(history, ...history.past.map(() => undo));
        expect(back.present).toBe(first);
        expect(after(back, ...back.future.map(() => redo)).present).toBe(history.present);
      }),
    );
  });

  test('one step back after a step of its own gives what stood before it', () => {
    fc.assert(
      fc.property(fc.string(), edits, fc.string(), (first, list, to) => {
        const before = after(startHistory(first), ...list.map((edit) => typed(edit.to, edit.field)));
        fc.pre(to !== before.present);
        expect(after(before, typed(to), undo).present).toBe(before.present);
      }),
    );
  });

  test('it keeps a limited number of steps, the newest', () => {
    const many = Array.from({ length: LONGEST_PAST + 50 }, (_, index) => typed(String(index)));
    const history = after(startHistory('first'), ...many);
    expect(history.past).toHaveLength(LONGEST_PAST);
    expect(after(history, undo).present).toBe(String(LONGEST_PAST + 48));
  });
});
