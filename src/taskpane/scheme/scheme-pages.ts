import type { ComponentType } from 'react';
import type { Session } from '../../run/session';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { PaneState } from '../state/pane-state';

/** What a page of the scheme editor is given. */
export interface SchemePageProps {
  scheme: Scheme;
  /** Puts a changed scheme in place of the one shown; the editor keeps the way back. */
  change(scheme: Scheme): void;
  state: PaneState;
  session: Session;
}

export interface SchemePage {
  id: string;
  title(locale: Locale): string;
  /** What it decides, in a few words. */
  hint(locale: Locale): string;
  /** Lazy: a page is downloaded when it is opened. */
  component: ComponentType<SchemePageProps>;
}

/** The parts of the scheme, each on a page of its own, in the order of the list. */
export const SCHEME_PAGES: readonly SchemePage[] = [];
