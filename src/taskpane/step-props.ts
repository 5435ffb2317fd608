import type { Dispatch } from 'react';
import type { Session } from '../run/session';
import type { PaneAction } from './state/pane-action';
import type { PaneState } from './state/pane-state';

/** What every step of the way is given. */
export interface StepProps {
  state: PaneState;
  dispatch: Dispatch<PaneAction>;
  session: Session;
}
