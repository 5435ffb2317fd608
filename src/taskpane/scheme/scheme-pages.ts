import { budgetPart } from './budget/budget-part';
import {
  extrasPage,
  groupsPage,
  keyAccountsPage,
  lifecyclePage,
  overridesPage,
  playbookPage,
  scoresPage,
  segmentsPage,
  tagsPage,
  tiersPage,
} from './own-pages';
import type { SchemePage } from './scheme-page-type';
import { listsPart } from './lists/lists-part';
import { messagesPart } from './messages/messages-part';

export type { SchemePage, SchemePageProps } from './scheme-page-type';

/** The parts of the scheme, each on a page of its own, in the order of the list. */
export const SCHEME_PAGES: readonly SchemePage[] = [
  tiersPage,
  scoresPage,
  segmentsPage,
  lifecyclePage,
  tagsPage,
  overridesPage,
  playbookPage,
  budgetPart,
  listsPart,
  messagesPart,
  keyAccountsPage,
  groupsPage,
  extrasPage,
];
