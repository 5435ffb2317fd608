import { GRADED_COLUMN_IDS, type GradedColumnId } from './graded-columns';

/** Graded columns that the user wants, in that order, each by a name of its own if it has one. */
export type ColumnChoice = readonly { id: GradedColumnId; header?: string }[];

interface Column {
  id: string;
  header: string;
}

const GRADED: ReadonlySet<string> = new Set(GRADED_COLUMN_IDS);

/** Columns that say who the customer is stay first, whatever is chosen; a chosen column without cells is not there. */
export function chosenColumns<C extends Column>(columns: readonly C[], choice: ColumnChoice): C[] {
  const identity = columns.filter(({ id }) => !GRADED.has(id));
  const graded = choice.flatMap(({ id, header }) => {
    const column = columns.find((candidate) => candidate.id === id);
    return column ? [{ ...column, header: header ?? column.header }] : [];
  });
  return [...identity, ...graded];
}
