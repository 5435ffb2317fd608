import type { ComponentType } from 'react';
import type { Session } from '../../run/session';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { PaneState } from '../state/pane-state';

/** What a page of the scheme editor is given. */
export interface SchemePageProps {
  /** The draft: it may not hold yet (`PaneState.scheme` always does). */
  scheme: Scheme;
  /**
   * Puts a changed scheme in place of the one shown; the editor keeps the way back. Edits with the same `field` in a row
   * are one step back.
   */
  change(scheme: Scheme, field?: string): void;
  /** The thing of this part that is open, such as a tag by its id; null = the part itself. */
  item: string | null;
  openItem(item: string): void;
  /** Back to the part's own page, or from there to the list of parts. */
  close(): void;
  state: PaneState;
  session: Session;
}

export interface SchemePage {
  id: string;
  title(locale: Locale): string;
  /** What it decides, in a few words; shown unless there is a summary. */
  hint(locale: Locale): string;
  /** How it is set now, in one line. */
  summary?(scheme: Scheme, locale: Locale): string;
  /** What the page of an item is called. */
  itemTitle?(scheme: Scheme, item: string, locale: Locale): string;
  /** The parts of the scheme that this page edits: their mistakes lead here, and they can be reset. */
  settings: readonly (keyof Scheme)[];
  /** Whether a mistake at this path is put right here, and in which item; by default by `settings`. */
  locate?(path: readonly PropertyKey[], scheme: Scheme): { item: string | null } | undefined;
  /** The scheme with this part as the template has it; by default its `settings`. */
  reset?(scheme: Scheme, template: Scheme): Scheme;
  /** Lazy: a page is downloaded when it is opened. */
  component: ComponentType<SchemePageProps>;
}
