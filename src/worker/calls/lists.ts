import type { AlsoList } from '../../intake/also-list';
import type { IntakeOptions, Mapping } from '../../intake/mapping';
import type { ListReport } from '../../report/actions/list-sheet';
import type { ListId } from '../../scheme/list-ids';
import type { Locale } from '../../scheme/local-text';
import type { Problem } from '../../scheme/problem';
import type { Scheme } from '../../scheme/schema';
import type { Occasion } from '../../scheme/settings/messages';

interface GradedInput {
  mapping: Mapping;
  /** The lists beside the one that is graded. */
  also?: readonly AlsoList[];
  options: IntakeOptions;
  scheme: Scheme;
  /** Whole serial day; undefined = the day after the newest purchase. */
  asOf?: number;
}

/** A message as a real customer would get it. */
export type MessagePreview =
  | { problem: Problem }
  /** `customer`: whom it is for; empty where nobody is on the list, and the text then stands without facts. */
  | { customer: string; text: string };

/** Graded customers become lists to act on. */
export interface ListCalls {
  lists: (request: GradedInput & { lists: readonly ListId[]; locale: Locale }) => ListReport;
  /** The owners that customers have, by name; empty when the data has no such column. */
  owners: (request: GradedInput) => string[];
  /**
   * What the `place`-th customer on the list of an occasion (0 = first, going round at the end) would read.
   * @param locale the language of the message
   */
  messagePreview: (
    request: GradedInput & { occasion: Occasion; text: string; place: number; locale: Locale },
  ) => MessagePreview;
}
