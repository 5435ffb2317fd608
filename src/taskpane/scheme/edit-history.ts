/**
 * What has been, is and could be again. `open` names the field that is being typed into: its letters are one step back,
 * not one each.
 */
export interface EditHistory<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  open: string | null;
}

export type HistoryAction<T> =
  /** `field`: edits of the same field in a row are one step; none = a step of its own. */
  | { type: 'edited'; to: T; field?: string }
  /** The field was left: the next edit of it is a step of its own. */
  | { type: 'settled' }
  | { type: 'undone' }
  | { type: 'redone' };

/** Steps back that are kept. */
export const LONGEST_PAST = 200;

export const startHistory = <T>(present: T): EditHistory<T> => ({
  past: [],
  present,
  future: [],
  open: null,
});

/** The next history. An edit that changes nothing, and a step there is none of, leave it as it is. */
export function editHistory<T>(history: EditHistory<T>, action: HistoryAction<T>): EditHistory<T> {
  const { past, present, future, open } = history;
  switch (action.type) {
    case 'edited': {
      if (action.to === present) return history;
      const field = action.field ?? null;
      const goesOn = field !== null && field === open;
      return {
        past: goesOn ? past : [...past, present].slice(-LONGEST_PAST),
        present: action.to,
        future: [],
        open: field,
      };
    }
    case 'settled':
      return open === null ? history : { ...history, open: null };
    case 'undone': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null };
    }
    case 'redone': {
      const [next, ...rest] = future;
      if (next === undefined) return history;
      return { past: [...past, present], present: next, future: rest, open: null };
    }
  }
}
