import type { ChosenList } from './chosen-rows';
import type { Candidate, Words } from './list-context';

/** A row of a list with its words and its message. */
export interface ListRow {
  candidate: Candidate;
  words: Words;
  /** Empty = no template fits, or the customer has refused. */
  message: string;
}

export interface FilledList extends ChosenList {
  filled: ListRow[];
}
